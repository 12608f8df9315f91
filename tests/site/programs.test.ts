import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardsFileSchema } from '../../src/outputs/cards-schema.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { cardNote, notes, slugs } from '../support/notes.ts';
import { pageAt } from '../support/pages.ts';

const read = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');

/** Whether the site has the page or file at a full address. */
const isThere = (address: string) => existsSync(join(SITE_FOLDER, new URL(address).pathname));

describe('cards.json', () => {
	const data = cardsFileSchema.parse(JSON.parse(read('cards.json')));

	test('says how often the exam asks for each card', () => {
		expect(data.cards.filter(({ slug, priority }) => priority !== cardNote(slug).data.priority)).toEqual([]);
	});

	test('names its version and its schema, which is there', () => {
		expect(data.version).toBe(1);
		expect(isThere(data.$schema)).toBe(true);
		expect(JSON.parse(read('cards.schema.json'))).toMatchObject({
			type: 'object',
			properties: { cards: { type: 'array' } },
		});
	});

	test('has every card and comparison, and addresses that lead somewhere', () => {
		expect(data.cards.map(({ slug }) => slug)).toEqual([...slugs].sort());
		expect(data.comparisons.map(({ slug }) => slug)).toEqual([...notes.ids.comparisons].sort());
		const addresses = [...data.cards, ...data.comparisons].flatMap(({ url, markdown, image }) => [
			url,
			markdown,
			image,
		]);
		expect([...addresses, ...data.services.map(({ url }) => url)].filter((address) => !isThere(address))).toEqual([]);
	});

	test('has each trap by its parts', () => {
		const traps = data.cards.flatMap((card) => card.traps);
		expect(traps.filter(({ option, reason }) => option === '' || reason === '')).toEqual([]);
		expect(traps.flatMap(({ option, reason, rightWhen }) => [option, reason, rightWhen]).join('\n')).not.toMatch(
			/`|\[\[|\]\]/,
		);
		for (const { slug, traps: own, statements } of data.cards) {
			const ids = statements.filter(({ section }) => section === 'traps').map(({ id }) => id);
			expect(
				own.map(({ id }) => id).filter((id) => !ids.includes(id)),
				slug,
			).toEqual([]);
		}
	});

	test('names statements by ids that are on their page', () => {
		for (const { slug, statements } of data.cards) {
			const ids = new Set(pageAt(`/scenarios/${slug}/`).ids());
			expect(
				statements.filter(({ id }) => !ids.has(id)),
				slug,
			).toEqual([]);
			expect(statements.length, slug).toBeGreaterThan(3);
		}
	});
});

describe('the Markdown of every card', () => {
	const files = slugs.map((slug) => {
		const text = read(`scenarios/${slug}.md`);
		const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`]*`/g, '');
		return { slug, text, prose };
	});

	test('has title, decision, all parts and sources, and no syntax of our own', () => {
		for (const { slug, text, prose } of files) {
			const title = pageAt(`/scenarios/${slug}/`).text('h1');
			expect(text.startsWith(`# ${title}\n\n**Decision:** `), slug).toBe(true);
			for (const part of ['Do this', 'Why', 'Traps', 'Sources']) expect(text, slug).toContain(`\n## ${part}\n`);
			expect(prose, slug).not.toMatch(/\[\[|\{#|^---$/m);
			expect(text, slug).not.toMatch(/```flow/);
		}
	});

	test('has full addresses, and those of the site are there', () => {
		for (const { slug, text, prose } of files) {
			const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
			expect(
				links.filter((address) => !/^https?:\/\//.test(address)),
				slug,
			).toEqual([]);
			const { host } = new URL(/Address: (\S+)/.exec(text)?.[1] ?? '');
			const own = links.filter((address) => new URL(address).host === host);
			expect(
				own.filter((address) => !isThere(address)),
				slug,
			).toEqual([]);
		}
	});

	test('is named by the page, for programs and for readers', () => {
		for (const { slug } of files) {
			const page = pageAt(`/scenarios/${slug}/`);
			const [alternate, ...others] = page
				.inHead('link[rel=alternate][type="text/markdown"]')
				.map(({ properties }) => new URL(String(properties['href'])).pathname);
			expect([alternate, ...others]).toEqual([`/scenarios/${slug}.md`]);
			expect(page.all(`main a[href$="/${slug}.md"]`), slug).toHaveLength(1);
		}
	});
});

test('llms.txt begins as its convention asks, and links to the Markdown of every card and comparison', () => {
	const text = read('llms.txt');
	expect(text).toMatch(/^# .+\n\n> .+\n\n/);
	const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
	expect(links.filter((address) => !isThere(address))).toEqual([]);
	expect(links.filter((address) => address.endsWith('.md'))).toHaveLength(slugs.length + notes.ids.comparisons.length);
});

test('what a preview needs of a card stays small', () => {
	for (const slug of slugs) expect(Buffer.byteLength(read(`scenarios/${slug}.json`)), slug).toBeLessThan(1024);
});

test('the page about the notes links to every file made for programs', () => {
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
