import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { cardsFile } from '../../src/schema/cards-file.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { notes, slugs } from '../support/notes.ts';
import { builtPages, pageAt } from '../support/pages.ts';

const read = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');
const parser = new XMLParser({
	ignoreAttributes: false,
	isArray: (name) => ['entry', 'link', 'url', 'sitemap', 'Url'].includes(name),
});

function readXml<Shape>(path: string): Shape {
	expect(XMLValidator.validate(read(path))).toBe(true);
	return parser.parse(read(path)) as Shape;
}

/** Whether a full address leads to a page or file of the site. */
const isThere = (address: string) => existsSync(join(SITE_FOLDER, new URL(address).pathname));

interface Link {
	'@_rel': string;
	'@_href': string;
}

interface Entry {
	id: string;
	title: string;
	updated: string;
	link: Link[];
}

describe('the feed keeps the rules of RFC 4287', () => {
	const { feed } = readXml<{ feed: Entry & { author: { name: string }; entry: Entry[]; '@_xmlns': string } }>(
		'changes.xml',
	);
	const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

	test('it has a name for good, a title, an author, a date and its own address', () => {
		expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
		expect(feed.id).toMatch(/^urn:uuid:/);
		expect(feed.title).not.toBe('');
		expect(feed.author.name).not.toBe('');
		expect(feed.updated).toMatch(moment);
		expect(feed.link.filter((link) => link['@_rel'] === 'self').map((link) => isThere(link['@_href']))).toEqual([true]);
	});

	test('so has every entry, no two alike, and its page is there', () => {
		const ids = feed.entry.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, title, updated, link } of feed.entry) {
			expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
			expect(title).not.toBe('');
			expect(updated).toMatch(moment);
			expect(link.map((each) => [each['@_rel'], isThere(each['@_href'])])).toEqual([['alternate', true]]);
		}
	});

	test('it is as new as its newest entry, and tells of every correction', () => {
		expect(
			feed.entry
				.map(({ updated }) => updated)
				.sort()
				.at(-1),
		).toBe(feed.updated);
		const corrected = [...notes.scenarios, ...notes.exams].filter(({ data }) => data.corrections.length > 0);
		expect(feed.entry.length).toBeGreaterThanOrEqual(corrected.length);
	});
});

describe('the sitemap keeps the rules of sitemaps.org', () => {
	interface Located {
		loc: string;
		lastmod?: string;
	}
	const { sitemapindex } = readXml<{ sitemapindex: { sitemap: Located[]; '@_xmlns': string } }>('sitemap-index.xml');
	const parts = sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname);
	const urls = parts.flatMap((part) => readXml<{ urlset: { url: Located[] } }>(part).urlset.url);
	const paths = urls.map(({ loc }) => new URL(loc).pathname);

	test('robots.txt names it', () => {
		expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap-index\.xml\n$/);
	});

	test('it lists every page that may be listed, once', () => {
		const listed = builtPages().filter(
			({ html }) => !/name="robots" content="noindex"|http-equiv="refresh"/.test(html),
		);
		expect([...paths].sort()).toEqual(listed.map(({ path }) => path).sort());
	});

	test('a card changed when it was last checked or put right', () => {
		for (const { id, data } of notes.scenarios) {
			const last = [data.verified, ...data.corrections.map(({ date }) => date)].sort().at(-1);
			const [url] = urls.filter(({ loc }) => new URL(loc).pathname === `/scenarios/${id}/`);
			expect(url?.lastmod?.slice(0, 10), id).toBe(last);
		}
	});
});

test('the address bar finds out how to search the site', () => {
	const { OpenSearchDescription: description } = readXml<{
		OpenSearchDescription: { ShortName: string; Description: string; Url: Record<string, string>[]; '@_xmlns': string };
	}>('opensearch.xml');
	expect(description['@_xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
	expect(description.ShortName.length).toBeLessThanOrEqual(16);
	expect(description.Description.length).toBeLessThanOrEqual(1024);
	const [results] = description.Url.filter((url) => url['@_type'] === 'text/html');
	expect(results?.['@_template']).toMatch(/\/search\/\?q=\{searchTerms\}$/);
});

describe('cards.json', () => {
	const data = cardsFile.parse(JSON.parse(read('cards.json')));

	test('names its version and its schema, which is there', () => {
		expect(data.version).toBe(1);
		expect(isThere(data.$schema)).toBe(true);
		expect(JSON.parse(read('cards.schema.json'))).toMatchObject({
			type: 'object',
			properties: { cards: { type: 'array' } },
		});
	});

	test('has every card, and addresses that lead somewhere', () => {
		expect(data.cards.map(({ slug }) => slug)).toEqual([...slugs].sort());
		const addresses = data.cards.flatMap(({ url, markdown, image }) => [url, markdown, image]);
		expect([...addresses, ...data.services.map(({ url }) => url)].filter((address) => !isThere(address))).toEqual([]);
	});

	test('names statements by ids that are on their page', () => {
		for (const { slug, statements } of data.cards) {
			const ids = new Set(
				pageAt(`/scenarios/${slug}/`)
					.all('[id]')
					.map(({ properties }) => properties['id']),
			);
			expect(
				statements.filter(({ id }) => !ids.has(id)),
				slug,
			).toEqual([]);
			expect(statements.length, slug).toBeGreaterThan(3);
		}
	});
});

describe.each(slugs)('%s.md', (slug) => {
	const text = read(`scenarios/${slug}.md`);
	const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`]*`/g, '');

	test('is plain Markdown with title, decision, all parts and sources', () => {
		expect(text.startsWith(`# ${pageAt(`/scenarios/${slug}/`).text('h1')}\n\n**Decision:** `)).toBe(true);
		for (const part of ['Do this', 'Why', 'Traps', 'Sources']) expect(text).toContain(`\n## ${part}\n`);
		expect(prose).not.toMatch(/\[\[|\{#|^---$/m);
		expect(text).not.toMatch(/```flow/);
	});

	test('has full addresses, and those of the site lead somewhere', () => {
		const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
		expect(links.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
		const own = links.filter(
			(address) => new URL(address).host === new URL(/Address: (\S+)/.exec(text)?.[1] ?? '').host,
		);
		expect(own.filter((address) => !isThere(address))).toEqual([]);
	});

	test('is named by the page, for programs and for readers', () => {
		const page = pageAt(`/scenarios/${slug}/`);
		const alternates = page
			.all('link[rel=alternate][type="text/markdown"]')
			.map(({ properties }) => properties['href']);
		expect(alternates.map((address) => new URL(String(address)).pathname)).toEqual([`/scenarios/${slug}.md`]);
		expect(page.all(`main a[href$="/${slug}.md"]`)).toHaveLength(1);
	});
});

test('llms.txt begins as its convention asks and leads to every card as Markdown', () => {
	const text = read('llms.txt');
	expect(text).toMatch(/^# .+\n\n> .+\n\n/);
	const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
	expect(links.filter((address) => !isThere(address))).toEqual([]);
	expect(links.filter((address) => address.endsWith('.md'))).toHaveLength(slugs.length);
});

test('what a preview needs of a card stays small', () => {
	for (const slug of slugs) expect(Buffer.byteLength(read(`scenarios/${slug}.json`)), slug).toBeLessThan(1024);
});

test('the page about the notes leads programs to everything made for them', () => {
	const links = pageAt('/about/')
		.all('main a')
		.map(({ properties }) => String(properties['href']));
	const made = [
		'/cards.json',
		'/cards.schema.json',
		'/llms.txt',
		'/changes.xml',
		'/sitemap-index.xml',
		'/opensearch.xml',
	];
	expect(made.filter((path) => !links.includes(path) || !existsSync(join(SITE_FOLDER, path)))).toEqual([]);
});
