import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { notes } from '../support/notes.ts';
import { builtPages } from '../support/pages.ts';
import { readXml } from '../support/xml.ts';

const read = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');

/** Whether the site has the page or file at a full address. */
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

	test('it has a permanent id, a title, an author, a date and its own address', () => {
		expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
		expect(feed.id).toMatch(/^urn:uuid:/);
		expect(feed.title).not.toBe('');
		expect(feed.author.name).not.toBe('');
		expect(feed.updated).toMatch(moment);
		expect(feed.link.filter((link) => link['@_rel'] === 'self').map((link) => isThere(link['@_href']))).toEqual([true]);
	});

	test('so has every entry, each with an id of its own and a page that is there', () => {
		const ids = feed.entry.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, title, updated, link } of feed.entry) {
			expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
			expect(title).not.toBe('');
			expect(updated).toMatch(moment);
			expect(link.map((each) => [each['@_rel'], isThere(each['@_href'])])).toEqual([['alternate', true]]);
		}
	});

	test('it is as new as its newest entry, and lists every correction', () => {
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
	const lastChange = new Map(urls.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));

	test('robots.txt names it', () => {
		expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap-index\.xml\n$/);
	});

	test('it lists every page that may be listed, once', () => {
		const listed = builtPages().filter(({ html }) => !html.includes('name="robots" content="noindex"'));
		expect([...paths].sort()).toEqual(listed.map(({ path }) => path).sort());
	});

	test('a card changed when it was last checked or corrected', () => {
		for (const { id, data } of notes.scenarios) {
			const last = [data.verified, ...data.corrections.map(({ date }) => date)].sort().at(-1);
			expect(lastChange.get(`/scenarios/${id}/`)?.slice(0, 10), id).toBe(last);
		}
	});
});

test('the OpenSearch description tells browsers how to search the site', () => {
	const { OpenSearchDescription: description } = readXml<{
		OpenSearchDescription: { ShortName: string; Description: string; Url: Record<string, string>[]; '@_xmlns': string };
	}>('opensearch.xml');
	expect(description['@_xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
	expect(description.ShortName.length).toBeLessThanOrEqual(16);
	expect(description.Description.length).toBeLessThanOrEqual(1024);
	const [results] = description.Url.filter((url) => url['@_type'] === 'text/html');
	expect(results?.['@_template']).toMatch(/\/search\/\?q=\{searchTerms\}$/);
});
