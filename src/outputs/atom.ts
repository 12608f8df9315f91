import { createHash } from 'node:crypto';
import type { ChangeGroup } from '../model/changes.ts';
import type { Site } from '../schema/site.ts';
import type { Address } from './urls.ts';
import { escapeXml, XML } from './xml.ts';

/** A name for good that depends on neither host nor base path: a UUID made from words (RFC 9562, version 5 layout). */
export function lastingId(words: string): string {
	const bytes = createHash('sha1').update(`dop-notes:${words}`).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** A day as Atom wants it. */
const moment = (day: string) => `${day}T00:00:00Z`;

function content({ changes }: ChangeGroup): string {
	const items = changes.map(({ verdict, was, now, sources }) => {
		const links = sources.map((url) => `<a href="${escapeXml(url)}">${escapeXml(new URL(url).host)}</a>`);
		return `<li><p>${verdict}: <s>${escapeXml(was)}</s></p><p>${escapeXml(now)} (${links.join(', ')})</p></li>`;
	});
	return `<ul>${items.join('')}</ul>`;
}

function entry(group: ChangeGroup, address: Address): string {
	const { date, on, path, changes } = group;
	const count = changes.length === 1 ? 'one statement' : `${changes.length} statements`;
	return `	<entry>
		<id>${lastingId(`${path} ${date}`)}</id>
		<title>${escapeXml(on)}: ${count} put right</title>
		<updated>${moment(date)}</updated>
		<link rel="alternate" type="text/html" href="${escapeXml(address(path))}"/>
		<content type="html">${escapeXml(content(group))}</content>
	</entry>
`;
}

/** What was put right, newest first, as an Atom feed (RFC 4287). */
export function atomFeed(site: Site, groups: readonly ChangeGroup[], address: Address): string {
	const updated =
		groups
			.map(({ date }) => date)
			.sort()
			.at(-1) ?? site.original.date;
	return `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<id>${lastingId('changes')}</id>
	<title>${escapeXml(site.name)}: corrections</title>
	<subtitle>${escapeXml(site.description)}</subtitle>
	<updated>${moment(updated)}</updated>
	<author><name>${escapeXml(site.author.name)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escapeXml(address('/changes.xml'))}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(address('/changes/'))}"/>
${groups.map((group) => entry(group, address)).join('')}</feed>
`;
}
