import { expect, test } from '../support/fixtures.ts';
import { left, setExam, written } from '../support/reviewing.ts';
import { importStudy, someReviews } from '../support/studied.ts';

test('the plan, which has an address, says what can be seen before the exam, and with little time offers a pace as a button, with its minutes', async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
	await page.goto('review/#plan');
	await expect(page.getByLabel('Day of my exam')).toBeVisible();
	await setExam(page, '2026-11-28');
	await expect(page.locator('study-plan output')).toContainText(
		/you will have seen \d+ of \d+ prompts before the exam/,
	);
	const offer = page.locator('study-plan').getByRole('listitem').filter({ hasText: 'all decisions' }).first();
	await expect(offer).toContainText(/about \d+ minutes? a day/);
	const pace = Number(/Set to (\d+) a day/.exec((await offer.textContent()) ?? '')?.[1]);
	await offer.getByRole('button').click();
	await expect(left(page)).toContainText(`0 of ${pace} done today`);
	await expect(page.locator('study-plan output')).toContainText(`At ${pace} new a day`);
	await expect(page.getByLabel('New a day')).toHaveValue(String(pace));
	await expect(page.getByRole('list', { name: 'Coming days' }).getByRole('listitem')).toHaveCount(5);
});

test('links to set the day of the exam put the focus into its field, also a second time', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-26T18:00'));
	await page.goto('review/#day');
	const field = page.getByLabel('Day of my exam');
	await expect(field).toBeFocused();
	const reviews = someReviews(['2026-10-30'], 1);
	await importStudy(page, { reviews, settings: { limit: 30, exam: '2026-11-02', changed: 1 } });
	await written(page, reviews.length);
	await page.goto('review/');
	await page.getByRole('link', { name: 'Set a new date' }).click();
	await expect(field).toBeFocused();
	await page.locator('details#plan > summary').click();
	await page.getByRole('link', { name: 'Set a new date' }).click();
	await expect(field).toBeFocused();
});
