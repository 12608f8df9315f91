import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { button, end, grade, left, show, written } from '../support/reviewing.ts';

const chosen = (page: Page) => page.locator('review-filter summary');

async function choose(page: Page, { domain, weak }: { domain?: string; weak?: boolean }) {
	await expect(show(page).or(end(page)).filter({ visible: true })).toHaveCount(1);
	await chosen(page).click();
	if (domain) await page.getByLabel('Ask only').selectOption(domain);
	if (weak) await page.getByLabel(/^Weak ones only/).check();
	await chosen(page).click();
}

test('one domain only: other tabs and later visits of the day ask for it too, until the home page or a new day asks all', async ({
	page,
	context,
}) => {
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	await expect(left(other)).toContainText('0 of 30 done today');
	const domain = (await page.locator('review-filter option').last().textContent()) ?? '';
	await choose(page, { domain });
	await expect(chosen(page)).toContainText(domain);
	await expect(chosen(other)).toContainText(domain);
	await page.reload();
	await expect(chosen(page)).toContainText(domain);
	await expect(show(page)).toBeVisible();
	const stored = () => page.evaluate(() => localStorage.getItem('review-filter') ?? '');
	expect(await stored()).toMatch(/"domain":\d/);
	await grade(page, 'Easy');
	await written(page, 1);
	const { day, ...filter } = JSON.parse(await stored()) as { day: string };
	await page.evaluate(
		(text) => localStorage.setItem('review-filter', text),
		JSON.stringify({ ...filter, day: '2026-01-05' }),
	);
	await page.reload();
	await expect(chosen(page)).toContainText('All domains');
	await page.evaluate((text) => localStorage.setItem('review-filter', text), JSON.stringify({ ...filter, day }));
	await page.goto('./');
	await page.getByRole('link', { name: /^Continue/ }).click();
	await expect(left(page)).toContainText('1 of 30 done today');
	await expect(chosen(page)).toContainText('All domains');
	expect(page.url()).not.toContain('#');
});

test('weak ones only: a prompt that was not remembered is asked, and the end leads back to all', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 'Again');
	await grade(page, 'Easy');
	await choose(page, { weak: true });
	await expect(left(page)).toHaveText('0 of 1 done today.');
	for (let count = 0; count < 3 && !(await end(page).isVisible()); count++) await grade(page, 'Easy');
	await expect(end(page)).toContainText('No weak ones left today');
	await expect(left(page)).toHaveText(/^No weak ones left today; \d+ wait in all domains\.$/);
	const background = (name: string) =>
		end(page)
			.getByText(name)
			.evaluate((way) => getComputedStyle(way).backgroundColor);
	expect(await background('Ask from all domains')).not.toBe(await background('Ten practice questions'));
	await button(page, 'Ask from all domains').click();
	await expect(show(page)).toBeVisible();
	await expect(left(page)).toContainText('of 30 done today');
});
