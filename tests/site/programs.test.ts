import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardsFile } from '../../src/outputs/cards-schema.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { slugs } from '../support/notes.ts';
import { pageAt } from '../support/pages.ts';

const read = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');

/** Whether a full address leads to a page or file of the site. */
const isThere = (address: string) => existsSync(join(SITE_FOLDER, new URL(address).pathname));

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
