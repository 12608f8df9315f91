import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { left, limitTo, setExam, show, written } from '../support/reviewing.ts';
import { importStudy, someReviews } from '../support/studied.ts';

const EXAM = '2026-12-04';
const DAYS = ['2026-11-30', '2026-12-01', '2026-12-02'];
const PROMPTS = 40;
const today = (page: Page) => page.getByRole('region', { name: 'Today' });
const note = (page: Page) => page.locator('review-session [data-part="note"]');
const plan = (page: Page) => page.locator('study-plan output');

/** Opens the home page on a day for a reader who has studied up to the second day before the exam. */
async function studied(page: Page, now: string, settings: { exam?: string; limit?: number } = { exam: EXAM }) {
	await page.clock.setFixedTime(new Date('2026-12-02T18:00'));
	const reviews = someReviews(DAYS, PROMPTS, 3);
	await importStudy(page, { reviews, settings: { limit: 30, changed: 1, ...settings } });
	await written(page, reviews.length);
	await page.clock.setFixedTime(new Date(now));
	await page.goto('./');
}

test('the day before the exam brings nothing new, and home and review say the same of what is known', async ({
	page,
}) => {
	await studied(page, '2026-12-03T08:00');
	await expect(today(page).locator('[data-part="days"]')).toHaveText('1');
	await expect(today(page).locator('[data-part="fresh"]')).toHaveText('0');
	await expect(today(page)).toContainText('Your exam is tomorrow. Nothing new comes today');
	const standing = /You know \d+ of \d+ decisions, and \d+ of the 40 prompts you have met\./;
	const [said = ''] = standing.exec((await today(page).textContent()) ?? '') ?? [];
	expect(said).not.toBe('');
	await page.goto('review/');
	await expect(page.locator('study-progress [data-part="summary"]')).toHaveText(
		new RegExp(`^${said} Of all prompts, with the domains weighted as in the exam, you know \\d+ %\\.`),
	);
});

test('on the day of the exam the home page and the review offer a short warm-up and nothing new', async ({ page }) => {
	await studied(page, '2026-12-04T07:00');
	await expect(today(page).locator('[data-part="days"]')).toHaveText('today');
	await expect(today(page)).toContainText('Your exam is today.');
	await expect(today(page).locator('[data-part="due"]')).toHaveText('10');
	await expect(today(page).locator('[data-part="fresh"]')).toHaveText('0');
	await expect(today(page)).toContainText(/You know \d+ of \d+ decisions, and 37 of the 40 prompts you have met\./);
	await expect(page.locator('domain-progress')).not.toContainText('due');
	await today(page)
		.getByRole('link', { name: /^Warm up, about \d+ minutes?$/ })
		.click();
	await expect(left(page)).toContainText('0 of 10 done today.');
	await expect(note(page)).toContainText('Your exam is today. Here is a short warm-up');
	await expect(plan(page)).toContainText('Your exam is today.');
	await expect(page.locator('study-progress')).toContainText('10 due today.');
	await expect(page.locator('study-progress li').first()).not.toContainText('due');
	await expect(page.getByRole('list', { name: 'Coming days' })).toBeHidden();
});

test('after the exam the site says when it was and asks how to go on, and the date can be cleared', async ({
	page,
}) => {
	await studied(page, '2026-12-05T08:00');
	await expect(today(page).locator('[data-part="days"]')).toHaveText('4 Dec');
	await expect(today(page).locator('[data-part="days-name"]')).toHaveText('your exam');
	await expect(today(page)).toContainText('Your exam was on 4 December 2026.');
	await today(page).getByRole('link', { name: 'Set a new date, or clear it' }).click();
	await expect(page.getByLabel('Day of my exam')).toBeVisible();
	await expect(note(page)).toContainText('Your exam was on 4 December 2026.');
	await expect(plan(page)).toContainText('Your exam was on 4 December 2026.');
	await page.getByRole('button', { name: 'Clear the date' }).click();
	await expect(plan(page)).toContainText('Set the day of your exam');
	await expect(note(page)).not.toContainText('Your exam');
	await expect(page.getByRole('button', { name: 'Clear the date' })).toBeHidden();
});

test('a click that begins on a link of the start is not lost when the start is updated meanwhile', async ({ page }) => {
	await studied(page, '2026-12-05T08:00');
	const due = today(page).locator('[data-part="due"]');
	await expect(due).toHaveText('3');
	const link = today(page).getByRole('link', { name: 'Set a new date, or clear it' });
	await link.hover();
	await page.mouse.down();
	// As when the review of another tab has stored an answer.
	const other = await page.context().newPage();
	await other.clock.setFixedTime(new Date('2026-12-05T08:00'));
	await other.goto('review/');
	await other.getByRole('button', { name: 'Show the answer' }).click();
	await other.getByRole('button', { name: /^Easy/ }).click();
	await expect(due).toHaveText('2');
	await page.mouse.up();
	await expect(page).toHaveURL(/\/review\/#day$/);
});

test('the home page, the review and the plan say the same minutes and the same that is due, on a new day too', async ({
	page,
}) => {
	await studied(page, '2026-12-20T08:00', {});
	await expect(today(page)).toContainText(/You missed 17 days; \d+ prompts wait\./);
	const go = today(page).getByRole('link', { name: /^Continue, about \d+ minutes?$/ });
	const minutes = /\d+/.exec((await go.textContent()) ?? '')?.[0] ?? '';
	const due = (await today(page).locator('[data-part="due"]').textContent()) ?? '';
	await go.click();
	await expect(page.locator('[data-part="minutes"]')).toHaveText(new RegExp(`^About ${minutes} minutes?\\.$`));
	await expect(page.getByRole('list', { name: 'Coming days' }).getByRole('listitem').first()).toContainText(
		`30 new, ${due} due, about ${minutes} min`,
	);
	await expect(page.locator('study-progress')).toContainText(`${due} due today.`);
	await expect(note(page)).toContainText('You missed 17 days');
});

test('a reload in the middle of a review shows the same prompt', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-23T18:00') });
	await page.goto('review/');
	await show(page).click();
	await page.getByRole('button', { name: /^Again/ }).click();
	await written(page, 1);
	const question = page.locator('[data-part="question"]');
	await expect(show(page)).toBeVisible();
	const text = (await question.textContent()) ?? '';
	// The one that was not remembered is ready to come back.
	await page.clock.fastForward('05:00');
	await page.reload();
	await expect(show(page)).toBeVisible();
	await expect(question).toHaveText(text);
});

test('the coming days are of after the session as soon as it ends', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 1);
	const first = page.getByRole('list', { name: 'Coming days' }).getByRole('listitem').first();
	await expect(first).toContainText('1 new');
	await show(page).click();
	await page.getByRole('button', { name: 'Easy' }).click();
	await expect(first).toContainText('nothing is left');
});

test('the settings and the plan say what the most asked first costs, before it is chosen', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
	await page.goto('review/');
	await setExam(page, '2026-12-03');
	const cost = /\d+ of \d+ decisions would not be asked before the exam\./;
	await expect(page.locator('study-plan [data-part="most-asked"]')).toContainText(cost);
	await expect(page.locator('study-settings')).toContainText(cost);
});
