import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { TEMPLATES } from '../support/templates.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands. */
async function faultsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} scheme`, () => {
		test.use({ colorScheme });

		for (const [name, path] of Object.entries(TEMPLATES)) {
			test(`${name} is accessible`, async ({ page, tolerate }) => {
				if (name === 'a missing page') tolerate(/404/);
				await page.goto(path);
				expect(await faultsOf(page)).toEqual([]);
			});
		}

		test('the search dialog is accessible, with results in it', async ({ page }) => {
			await page.goto('./');
			await page.keyboard.press('Control+K');
			await page.getByRole('dialog').getByRole('searchbox').fill('nightly private database');
			await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('a search page with results is accessible', async ({ page }) => {
			await page.goto('search/?q=codebuild');
			await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first()).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('a card is accessible with a preview open', async ({ page }) => {
			await page.goto(TEMPLATES['a card']);
			await page.locator('a[data-card]').first().hover();
			await expect(page.getByRole('tooltip')).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('the review is accessible with an answer shown and a day behind it', async ({ page }) => {
			await page.goto('review/');
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await page.getByRole('button', { name: /^Again/ }).click();
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await expect(page.getByRole('heading', { name: 'Hardest' })).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('a practice set is accessible, asked and answered', async ({ page }) => {
			await page.goto('practice/');
			await page.getByRole('button', { name: 'Start' }).click();
			expect(await faultsOf(page)).toEqual([]);
			await page.getByRole('button', { name: 'Finish and see the answers' }).click();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('a card is accessible with every fold closed', async ({ page }) => {
			await page.goto(TEMPLATES['a card']);
			await page.getByRole('button', { name: 'Recall' }).click();
			expect(await faultsOf(page)).toEqual([]);
		});

		test('a card is accessible with every fold open', async ({ page }) => {
			await page.goto(TEMPLATES['a card']);
			for (const fold of await page.locator('details').all()) {
				await fold.evaluate((details) => details.setAttribute('open', ''));
			}
			expect(await faultsOf(page)).toEqual([]);
		});
	});
}
