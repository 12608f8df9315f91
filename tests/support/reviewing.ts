import { expect, type Page } from '@playwright/test';
import { storedStudy } from './stored-study.ts';

/** The line that says how many of today's prompts are done. */
export const left = (page: Page) => page.locator('[data-part="left"]');

/** The question that is asked. */
export const question = (page: Page) => page.locator('[data-part="question"]');

/** What is shown once nothing is left for today. */
export const end = (page: Page) => page.locator('[data-part="end"]');

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

export const show = (page: Page) => button(page, 'Show the answer');

/** Gives this grade to the prompt that is asked, or to several, one after another. */
export async function grade(page: Page, name: 'Again' | 'Hard' | 'Good' | 'Easy', times = 1) {
	for (let graded = 0; graded < times; graded++) {
		await show(page).click();
		await button(page, name).click();
		await expect(button(page, name)).toBeHidden();
	}
}

/** Waits until so many reviews are in the database, which is written after the page shows them. */
export const written = (page: Page, reviews: number) =>
	expect.poll(async () => (await storedStudy(page))?.reviews.length ?? 0).toBe(reviews);

/** Opens the settings below the review, which are closed on each visit. */
export async function openSettings(page: Page) {
	const settings = page.locator('details#plan');
	// The page may open them itself between the look and the click.
	await expect(async () => {
		if ((await settings.getAttribute('open')) === null) await settings.locator('> summary').click();
		await expect(page.getByLabel('New a day')).toBeVisible({ timeout: 2000 });
	}).toPass();
}

/** Sets how many new prompts a day the reader wants. */
export async function limitTo(page: Page, count: number) {
	await openSettings(page);
	await page.getByLabel('New a day').fill(String(count));
	await page.getByLabel('New a day').blur();
	await expect(left(page)).toContainText(`of ${count} done today`);
}

/** Sets the day of the reader's exam, as `YYYY-MM-DD`. */
export async function setExam(page: Page, day: string) {
	await openSettings(page);
	await page.getByLabel('Day of my exam').fill(day);
	await page.getByLabel('Day of my exam').blur();
}

/** Erases everything, and says so when asked. */
export async function eraseEverything(page: Page) {
	await openSettings(page);
	await button(page, 'Erase everything here').click();
	await button(page, 'Yes, erase everything').click();
	await expect(page.locator('study-backup [data-part="status"]')).toContainText('erased');
}

/** Grades some prompts in the review. */
export async function review(page: Page, count: number) {
	await page.goto('review/');
	await grade(page, 'Easy', count);
	await written(page, count);
}

/** At the start: how many new prompts are left today. */
export const fresh = (page: Page) => page.locator('study-start [data-part="fresh"]');
