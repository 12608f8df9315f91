import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { searchOn } from '../support/searching.ts';

const FILES = {
	'a part of the index': '**/pagefind/terms/**',
	'the list of its parts': '**/pagefind/terms.json',
	'the part for a phrase': '**/pagefind/index/**',
	'a card’s text': '**/pagefind/fragment/**',
	'the list of indexes': '**/pagefind-entry.json*',
	'the index’s own data': '**/*.pf_meta',
	'the WebAssembly': '**/wasm.*.pagefind',
	'Pagefind itself': '**/pagefind/pagefind.js*',
	'names and filters': '**/search-data.json',
};

/** Ways to fail. Each is tried on these files; on the others two of them run in `npm run test:full`. */
const FAILURES = ['does not arrive', 'is answered with an error', 'is another page'] as const;
const ALL_FAILURES_ON = ['a part of the index', 'Pagefind itself', 'names and filters'];

/** Words in quotes, so that Pagefind is asked for them too. */
const QUERY = `"${plainCard.data.title.split(' ').slice(0, 2).join(' ')}"`;

for (const [name, pattern] of Object.entries(FILES)) {
	for (const failure of FAILURES) {
		const tag = failure === 'does not arrive' || ALL_FAILURES_ON.includes(name) ? [] : ['@full'];
		const title = `where ${name} ${failure} once, the search says so and works the next time`;
		test(title, { tag }, async ({ page, tolerate }) => {
			tolerate(/./);
			let isBroken = true;
			await page.route(pattern, (route) => {
				if (!isBroken) return route.continue();
				if (failure === 'does not arrive') return route.abort();
				return route.fulfill({
					status: failure === 'is another page' ? 200 : 503,
					contentType: 'text/html',
					body: '<!doctype html><p>Sign in',
				});
			});
			await page.goto('search/');
			const { field, items, status, waitForResults } = searchOn(page);
			await field.fill(QUERY);
			await waitForResults(QUERY);
			await expect(status).toContainText('could not be loaded');
			await expect(items).toHaveCount(0);
			isBroken = false;
			await field.fill(`${QUERY} `);
			await expect(items.first()).toBeVisible();
			await expect(status).toContainText(/^\d+ cards?/);
		});
	}
}

test('where the part of a filter does not arrive, no wrong count is shown, and it is asked for again', async ({
	page,
	tolerate,
}) => {
	tolerate(/./);
	let isBroken = true;
	await page.route('**/pagefind/filter/**', (route) => (isBroken ? route.abort() : route.continue()));
	await page.goto('search/?q=codebuild&service=rds');
	const { items, status, waitForResults } = searchOn(page);
	await waitForResults('codebuild');
	await expect(status).toContainText('could not be loaded');
	isBroken = false;
	await status.getByRole('button', { name: 'Try again' }).click();
	await expect(items.first()).toBeVisible();
});

test('the search tries again by itself when the network comes back', async ({ page, context, tolerate }) => {
	tolerate(/./);
	await page.goto('search/');
	const { field, items, status } = searchOn(page);
	await page.waitForFunction(() => customElements.get('search-box') !== undefined);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await field.fill('codebuild');
	await expect(status).toContainText('could not be loaded');
	await context.setOffline(false);
	await expect(items.first()).toBeVisible();
});

test('a search dialog whose script does not arrive says so, and works when it is opened again', async ({
	page,
	tolerate,
}) => {
	tolerate(/Failed to load resource|failed request/);
	let isBroken = true;
	await page.route('**/_astro/search-box*.js', (route) => (isBroken ? route.abort() : route.continue()));
	await page.goto(pathOf(plainCard));
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	const { items, field, status } = searchOn(page, dialog);
	await expect(status).toContainText('could not be loaded');
	isBroken = false;
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await field.fill('codebuild');
	await expect(items.first()).toBeVisible();
});

test('without its script, Enter in the dialog opens the search page', async ({ page, tolerate }) => {
	tolerate(/Failed to load resource|failed request/);
	await page.route('**/_astro/search-box*.js', (route) => route.abort());
	await page.goto(pathOf(plainCard));
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('searchbox').fill('codebuild');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=codebuild/);
});

test('the page’s own search loads its script again when the reader types', async ({ page, tolerate }) => {
	tolerate(/Failed to load resource|failed request/);
	let isBroken = true;
	await page.route('**/_astro/search-box*.js', (route) => (isBroken ? route.abort() : route.continue()));
	await page.goto('search/?q=codebuild');
	const { items, field, status } = searchOn(page);
	await expect(status).toContainText('could not be loaded');
	isBroken = false;
	await field.fill('codepipeline');
	await expect(items.first()).toBeVisible();
});
