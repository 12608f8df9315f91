import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { notes } from '../support/notes.ts';
import { builtPages, cardPages, hasPage, type Page } from '../support/pages.ts';

const contentOf = (page: Page, name: string) =>
	page.inHead(`meta[property="${name}"], meta[name="${name}"]`).map(({ properties }) => String(properties['content']));

interface Data {
	'@context': string;
	'@type': string;
	[field: string]: unknown;
}

const dataOf = (page: Page) =>
	page
		.elements()
		.filter(({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json')
		.map(({ children: [text] }) => JSON.parse(text?.type === 'text' ? text.value : '') as Data);

describe('every page', () => {
	test('states once what a shared link shows: title, description, address, image', () => {
		const once = ['og:title', 'og:description', 'og:type', 'og:site_name', 'twitter:title', 'twitter:description'];
		for (const page of builtPages()) {
			for (const name of once) expect(contentOf(page, name), `${page.path} ${name}`).toHaveLength(1);
			expect(contentOf(page, 'twitter:card'), page.path).toEqual(['summary_large_image']);
			expect(contentOf(page, 'og:url').map((url) => new URL(url).pathname)).toEqual([page.path]);
		}
	});

	test('has an image that is there, at a full address that stays', () => {
		for (const page of builtPages()) {
			const [image = ''] = contentOf(page, 'og:image');
			expect(contentOf(page, 'twitter:image'), page.path).toEqual([image]);
			const address = new URL(image).pathname;
			expect(address, page.path).toMatch(/^\/og\/[\w/-]+\.png$/);
			expect(existsSync(join(SITE_FOLDER, address)), `${page.path} ${address}`).toBe(true);
			if (/^\/(?:scenarios|compare|services)\/./.test(page.path))
				expect(address).toContain(page.path.split('/').at(-2));
		}
	});

	test('links to the search description and the feed', () => {
		for (const page of builtPages()) {
			for (const [relation, type] of [
				['search', 'application/opensearchdescription+xml'],
				['alternate', 'application/atom+xml'],
			]) {
				const links = page.inHead(`link[rel=${relation}][type="${type}"]`);
				expect(links, `${page.path} ${relation}`).toHaveLength(1);
				expect(existsSync(join(SITE_FOLDER, String(links[0]?.properties['href']))), page.path).toBe(true);
			}
		}
	});
});

describe('every card', () => {
	test('is a TechArticle with headline, dates, author and image', () => {
		for (const page of cardPages()) {
			const [article, ...others] = dataOf(page).filter((data) => data['@type'] === 'TechArticle');
			expect(others, page.path).toEqual([]);
			const [image] = contentOf(page, 'og:image');
			expect(article).toMatchObject({ '@context': 'https://schema.org', headline: page.text('h1'), image });
			expect(String(article?.['datePublished']), page.path).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(String(article?.['dateModified']) >= String(article?.['datePublished']), page.path).toBe(true);
			expect(article?.['author']).toMatchObject({ '@type': 'Person', name: notes.site?.data.author?.name });
		}
	});

	test('has a breadcrumb list from the home page to itself', () => {
		for (const page of cardPages()) {
			const [list] = dataOf(page).filter((data) => data['@type'] === 'BreadcrumbList');
			const steps = (list?.['itemListElement'] ?? []) as { position: number; name: string; item: string }[];
			expect(
				steps.map(({ position }) => position),
				page.path,
			).toEqual([1, 2, 3, 4]);
			const paths = steps.map(({ item }) => new URL(item).pathname);
			expect([paths[0], paths.at(-1), steps.at(-1)?.name]).toEqual(['/', page.path, page.text('h1')]);
			expect(
				paths.filter((path) => !hasPage(path)),
				page.path,
			).toEqual([]);
		}
	});
});

test('no page claims to be a list of questions and answers', () => {
	expect(builtPages().filter(({ html }) => html.includes('FAQPage'))).toEqual([]);
});

const images = globSync('og/**/*.png', { cwd: SITE_FOLDER }).sort();

test('every card, comparison, service and domain has an image', () => {
	const domains = notes.exams.flatMap(({ data }) => data.domains);
	expect(images).toHaveLength(
		1 + notes.scenarios.length + notes.comparisons.length + notes.services.length + domains.length,
	);
});

/** What is wrong with an image. */
async function faultsOf(image: string): Promise<string[]> {
	const bytes = readFileSync(join(SITE_FOLDER, image));
	const { width, height } = await sharp(bytes).metadata();
	const margin = await sharp(bytes).extract({ left: 0, top: 606, width: 1200, height: 24 }).toBuffer();
	const { channels } = await sharp(margin).stats();
	return [
		...(bytes.length <= 40 * 1024 ? [] : [`${image} has ${bytes.length} bytes`]),
		...(width === 1200 && height === 630 ? [] : [`${image} is ${width} by ${height} pixels`]),
		...(channels.every(({ min, max }) => min === max) ? [] : [`${image} has something in its bottom margin`]),
	];
}

test('every image has 1200 by 630 pixels, at most 40 KB, and nothing in its bottom margin', async () => {
	const faults = await Promise.all(images.map(faultsOf));
	expect(faults.flat()).toEqual([]);
});
