import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { notes } from '../support/notes.ts';
import { builtPages, type Page } from '../support/pages.ts';

const contentOf = (page: Page, name: string) =>
	page.all(`meta[property="${name}"], meta[name="${name}"]`).map(({ properties }) => String(properties['content']));

interface Data {
	'@context': string;
	'@type': string;
	[field: string]: unknown;
}

const dataOf = (page: Page) =>
	page.all('script[type="application/ld+json"]').map(({ children: [text] }) => {
		return JSON.parse(text?.type === 'text' ? text.value : '') as Data;
	});

describe.each(builtPages().map((page) => [page.path, page] as const))('%s', (path, page) => {
	test('says once what a shared link shows: title, description, address, picture', () => {
		for (const name of [
			'og:title',
			'og:description',
			'og:type',
			'og:site_name',
			'twitter:title',
			'twitter:description',
		])
			expect(contentOf(page, name), name).toHaveLength(1);
		expect(contentOf(page, 'twitter:card')).toEqual(['summary_large_image']);
		expect(contentOf(page, 'og:url').map((url) => new URL(url).pathname)).toEqual([path]);
	});

	test('has a picture that is there, under a full and lasting address', () => {
		const [image = ''] = contentOf(page, 'og:image');
		expect(contentOf(page, 'twitter:image')).toEqual([image]);
		const address = new URL(image).pathname;
		expect(address).toMatch(/^\/og\/[\w/-]+\.png$/);
		expect(existsSync(join(SITE_FOLDER, address)), address).toBe(true);
		if (path !== '/' && /^\/(?:scenarios|services)\/./.test(path)) expect(address).toContain(path.split('/').at(-2));
	});

	test('names the ways in for programs: search and feed', () => {
		for (const [relation, type] of [
			['search', 'application/opensearchdescription+xml'],
			['alternate', 'application/atom+xml'],
		]) {
			const [link, ...others] = page.all(`link[rel=${relation}][type="${type}"]`);
			expect(others).toEqual([]);
			expect(existsSync(join(SITE_FOLDER, String(link?.properties['href'])))).toBe(true);
		}
	});
});

const cards = builtPages().filter(
	({ path }) => /^\/scenarios\/./.test(path) && notes.ids.scenarios.includes(path.split('/')[2] ?? ''),
);

describe.each(cards.map((page) => [page.path, page] as const))('%s', (path, page) => {
	test('is a TechArticle with headline, dates, author and picture', () => {
		const [article, ...others] = dataOf(page).filter((data) => data['@type'] === 'TechArticle');
		expect(others).toEqual([]);
		const [image] = contentOf(page, 'og:image');
		expect(article).toMatchObject({ '@context': 'https://schema.org', headline: page.text('h1'), image });
		expect(String(article?.['datePublished'])).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(String(article?.['dateModified']) >= String(article?.['datePublished'])).toBe(true);
		expect(article?.['author']).toMatchObject({ '@type': 'Person', name: notes.site?.data.author.name });
	});

	test('says where it stands, from the home page to itself', () => {
		const [list] = dataOf(page).filter((data) => data['@type'] === 'BreadcrumbList');
		const steps = (list?.['itemListElement'] ?? []) as { position: number; name: string; item: string }[];
		expect(steps.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
		expect(new URL(steps[0]?.item ?? '').pathname).toBe('/');
		expect(steps.at(-1)).toMatchObject({ name: page.text('h1') });
		expect(new URL(steps.at(-1)?.item ?? '').pathname).toBe(path);
		const known = new Set(builtPages().map((each) => each.path));
		expect(steps.map(({ item }) => new URL(item).pathname).filter((address) => !known.has(address))).toEqual([]);
	});
});

test('no page poses as a list of questions and answers', () => {
	expect(builtPages().filter(({ html }) => html.includes('FAQPage'))).toEqual([]);
});

const images = globSync('og/**/*.png', { cwd: SITE_FOLDER }).sort();

test('every card, service and domain has a picture', () => {
	const domains = notes.exams.flatMap(({ data }) => data.domains);
	expect(images).toHaveLength(1 + notes.scenarios.length + notes.services.length + domains.length);
});

test.each(images)('%s is 1200 by 630 pixels, at most 40 KB, with nothing pushed over its edge', async (image) => {
	const bytes = readFileSync(join(SITE_FOLDER, image));
	expect(bytes.length).toBeLessThanOrEqual(40 * 1024);
	const { width, height } = await sharp(bytes).metadata();
	expect([width, height]).toEqual([1200, 630]);
	const margin = await sharp(bytes).extract({ left: 0, top: 606, width: 1200, height: 24 }).toBuffer();
	const { channels } = await sharp(margin).stats();
	expect(channels.map(({ min, max }) => max - min)).toEqual(channels.map(() => 0));
});
