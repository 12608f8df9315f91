import { expect, test } from '../support/fixtures.ts';
import { linkingCard, pathOf, plainCard } from '../support/live-cards.ts';

const NOTICE = 'This part of the page could not be loaded.';

for (const [script, name] of [
	['stars', 'Star'],
	['link-panel', 'Copy for a colleague'],
] as const) {
	test(`if the script behind “${name}” does not arrive, the reader is told, and it works the next time`, async ({
		page,
		tolerate,
	}) => {
		tolerate(/Failed to load resource|failed request/);
		let isBroken = true;
		await page.route(`**/_astro/${script}.*.js`, (route) => (isBroken ? route.abort() : route.continue()));
		await page.goto(pathOf(plainCard));
		const button = page.getByRole('button', { name });
		await button.click();
		await expect(page.getByText(NOTICE)).toBeVisible();
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(page.getByText(NOTICE)).toBeHidden();
		isBroken = false;
		await button.click();
		if (script === 'stars') await expect(button).toHaveAttribute('aria-pressed', 'true');
		else await expect(page.locator('.link-panel')).toBeVisible();
		await expect(page.getByText(NOTICE)).toBeHidden();
	});
}

test('a preview whose script does not arrive is shown for the next link', async ({ page, tolerate }) => {
	tolerate(/Failed to load resource|failed request/);
	let isBroken = true;
	await page.route('**/_astro/card-preview.*.js', (route) => (isBroken ? route.abort() : route.continue()));
	await page.goto(pathOf(linkingCard));
	const failed = page.waitForEvent('requestfailed');
	await page.locator('.prose a[data-card]').first().hover();
	await failed;
	isBroken = false;
	await page.mouse.move(0, 0);
	await page.getByRole('link', { name: 'Search' }).first().hover();
	await page.locator('article + * a[data-card]').first().hover();
	await expect(page.getByRole('tooltip')).toBeVisible();
});

for (const [path, script] of [
	['review/', 'index'],
	['practice/', 'practice'],
	['starred/', 'starred'],
	['./', 'Base'],
] as const) {
	test(`if the script of ${path} does not arrive, the page says so and offers to try again`, async ({
		page,
		tolerate,
	}) => {
		tolerate(/Failed to load resource|failed request/);
		let isBroken = true;
		await page.route(new RegExp(`/_astro/${script}[^/]*\\.js$`), (route) =>
			isBroken ? route.abort() : route.continue(),
		);
		await page.goto(path);
		const notice = page.getByText('Parts of this page could not be loaded.');
		await expect(notice).toBeVisible();
		isBroken = false;
		await notice.getByRole('link', { name: 'Try again' }).click();
		await expect(page.getByRole('button', { name: /Color scheme/ })).toBeVisible();
		await expect(notice).toBeHidden();
		await expect(page.locator('review-session, practice-set, star-list').filter({ visible: true })).toHaveCount(
			path === './' ? 0 : 1,
		);
	});
}
