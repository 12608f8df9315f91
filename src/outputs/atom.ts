import { createHash } from 'node:crypto';
import type { ChangeGroup } from '../model/changes.ts';
import { firstPath } from '../model/first-path.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/**
 * An id for the feed or an entry: a UUID in the format of version 5 (RFC 9562), computed from a name. It does not
 * depend on the host, so that it stays the same when the site moves to another one.
 * @param key of the site
 */
export function stableId(key: string, name: string): string {
	const bytes = createHash('sha1').update(`${key}:${name}`).digest().subarray(0, 16);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** A day, YYYY-MM-DD, in the format that Atom requires. */
const timestamp = (day: string) => `${day}T00:00:00Z`;

function content({ changes }: ChangeGroup): string {
	const items = changes.map(({ verdict, was, now, sources }) => {
		const links = sources.map((url) => `<a href="${escapeXml(url)}">${escapeXml(new URL(url).host)}</a>`);
		return `<li><p>${verdict}: <s>${escapeXml(was)}</s></p><p>${escapeXml(now)} (${links.join(', ')})</p></li>`;
	});
	return `<ul>${items.join('')}</ul>`;
}

function entry(group: ChangeGroup, redirects: readonly Redirect[], key: string, urlOf: UrlOf): string {
	const { date, pageTitle, path, changes } = group;
	const count = changes.length === 1 ? 'one statement' : `${changes.length} statements`;
	return `	<entry>
		<id>${stableId(key, `${firstPath(path, redirects)} ${date}`)}</id>
		<title>${escapeXml(pageTitle)}: ${count} put right</title>
		<updated>${timestamp(date)}</updated>
		<link rel="alternate" type="text/html" href="${escapeXml(urlOf(path))}"/>
		<content type="html">${escapeXml(content(group))}</content>
	</entry>
`;
}

/**
 * The corrections as an Atom feed (RFC 4287), in the order given.
 * @param redirects of renamed pages, so that the entries keep their ids
 */
export function atomFeed(
	site: Site,
	groups: readonly ChangeGroup[],
	redirects: readonly Redirect[],
	urlOf: UrlOf,
): string {
	const updated =
		groups
			.map(({ date }) => date)
			.sort()
			.at(-1) ??
		site.original?.date ??
		'1970-01-01';
	return `${XML_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
	<id>${stableId(site.key, 'changes')}</id>
	<title>${escapeXml(site.name)}: corrections</title>
	<subtitle>${escapeXml(site.description)}</subtitle>
	<updated>${timestamp(updated)}</updated>
	<author><name>${escapeXml(site.author?.name ?? site.name)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escapeXml(urlOf('/changes.xml'))}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(urlOf('/changes/'))}"/>
${groups.map((group) => entry(group, redirects, site.key, urlOf)).join('')}</feed>
`;
}
