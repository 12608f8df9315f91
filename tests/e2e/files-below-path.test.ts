import { expect, test } from '../support/fixtures.ts';
import { pathOf } from '../support/live-cards.ts';
import { smallLinkingCard } from '../support/small-site.ts';

const FILES = [
	'cards.json',
	'cards.schema.json',
	'llms.txt',
	'changes.xml',
	'opensearch.xml',
	'robots.txt',
	'sitemap-index.xml',
	'og/site.png',
];

for (const file of FILES) {
	test(`${file} is there below a base path, and names no address of its host outside it`, async ({
		request,
		smallSite,
	}) => {
		const response = await request.get(smallSite.url + file);
		expect(response.status()).toBe(200);
		if (file.endsWith('.png')) return;
		const own = [...(await response.text()).matchAll(/http:\/\/localhost:4321(\/[^\s"'<>)]*)/g)].map(
			([, path]) => path,
		);
		expect(own.filter((path) => !path?.startsWith('/notes/'))).toEqual([]);
	});
}

test('a page below a base path names its image, feed, search and Markdown there', async ({ page, smallSite }) => {
	await page.goto(smallSite.url + pathOf(smallLinkingCard));
	const addresses = await page
		.locator('head')
		.evaluate((head) => [
			...[...head.querySelectorAll('link[rel=alternate], link[rel=search]')].map(
				(link) => link.getAttribute('href') ?? '',
			),
			...[...head.querySelectorAll('meta[property="og:image"], meta[property="og:url"]')].map(
				(meta) => meta.getAttribute('content') ?? '',
			),
		]);
	expect(addresses).toHaveLength(5);
	for (const address of addresses) {
		const { pathname } = new URL(address, smallSite.url);
		expect(pathname).toMatch(/^\/notes\//);
		expect((await page.request.get(new URL(pathname, smallSite.url).href)).status(), pathname).toBe(200);
	}
});
