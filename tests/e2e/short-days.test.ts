import type { Page } from '@playwright/test';
import type { Review } from '../../src/study/study-document.ts';
import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { openSettings, setExam, show, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';
import { importStudy } from '../support/studied.ts';

test.use({ viewport: { width: 390, height: 844 } });

const today = (page: Page) => page.getByRole('region', { name: 'Today' });
const plan = (page: Page) => page.locator('study-plan');
const note = (page: Page) => page.locator('review-session [data-part="note"]');
const settings = async (page: Page) => (await storedStudy(page))?.settings;

/** Decisions that are met and not remembered on a day, one in 40 seconds. */
const metOn = (day: string, from: number, to: number): readonly Review[] =>
	notes.scenarios.slice(from, to).map(({ id }, index) => ({
		prompt: `${id}#decision`,
		at: new Date(`${day}T18:00`).getTime() + 40_000 * index,
		grade: 1,
	}));

/** A reader who meets about ten new prompts a day, not the 30 that are chosen. */
async function shortDays(page: Page, exam = '2026-12-10') {
	await page.clock.setFixedTime(new Date('2026-11-26T18:00'));
	const reviews = [...metOn('2026-11-24', 0, 12), ...metOn('2026-11-25', 12, 20)];
	await importStudy(page, { reviews, settings: { limit: 30, exam, changed: 1 } });
	await written(page, reviews.length);
}

test('the home page says that a short day is all repetition, what that costs, and leads to what helps', async ({
	page,
}) => {
	await shortDays(page);
	await page.goto('./');
	await expect(today(page)).toContainText(
		/Lately you study about \d+ minutes a day; today that is enough for repetition only: 20 due, no new ones\. About \d+ more minutes bring all 30\. At that pace \d+ of \d+ decisions would not be asked before the exam\./,
	);
	const help = today(page).getByRole('link', { name: 'What helps' });
	expect((await help.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await help.click();
	await expect(plan(page)).toContainText(/Lately you saw about 10 new a day, in about \d+ minutes/);
	await expect(plan(page).getByRole('button', { name: 'Set to 10 a day' })).toBeVisible();
	await expect(plan(page).getByRole('button', { name: 'The most asked first' })).toBeVisible();
});

test('the review leads from a short day to new ones in turn, which the settings take back', async ({ page }) => {
	await shortDays(page);
	await page.goto('review/');
	await expect(note(page)).toContainText('today that is enough for repetition only');
	await page.locator('review-session').getByRole('link', { name: 'What helps' }).click();
	await plan(page).getByRole('button', { name: 'New ones in turn' }).click();
	await expect(note(page)).toContainText(/today that is enough for about \d+ of 30 new ones/);
	await expect.poll(() => settings(page)).toMatchObject({ newInTurn: true });
	await openSettings(page);
	await page.getByLabel(/^New ones in turn/).uncheck();
	await expect(note(page)).toContainText('today that is enough for repetition only');
	await expect.poll(async () => 'newInTurn' in ((await settings(page)) ?? {})).toBe(false);
});

test('what is chosen in the plan is taken back where it was chosen', async ({ page }) => {
	await shortDays(page);
	await page.goto('review/');
	const button = (name: string) => plan(page).getByRole('button', { name });
	const row = plan(page).locator('[data-part="most-asked"]');
	const inSight = { useInnerText: true };
	await expect(row).toContainText(/comes before the rest\. If you choose it, \d+ of/, inSight);
	await button('The most asked first').click();
	await expect(plan(page).locator('output')).toContainText('The most asked come first.');
	await expect(row).toContainText(/the most asked come first\. \d+ of \d+ decisions will not be asked/, inSight);
	await expect(note(page)).toContainText(/At that pace \d+ of \d+ decisions would not be asked before the exam\./);
	await button('The usual order').click();
	await expect(button('The most asked first')).toBeVisible();
	await button('New ones in turn').click();
	await button('New ones last').click();
	await expect(button('New ones in turn')).toBeVisible();
	await button('Set to 10 a day').click();
	await expect(plan(page).locator('output')).toContainText('At 10 new a day');
	await expect.poll(() => settings(page)).toMatchObject({ limit: 10, limitBefore: 30 });
	await page.reload();
	await button('Back to 30 a day').click();
	await expect(plan(page).locator('output')).toContainText('At 30 new a day');
	await expect(button('Back to 30 a day')).toBeHidden();
	await expect(plan(page).getByRole('button', { name: /^Back to/ })).toBeHidden();
	await expect.poll(async () => 'limitBefore' in ((await settings(page)) ?? {})).toBe(false);
});

test('a day without a pace of its own says what comes first', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-26T18:00'));
	await importStudy(page, { reviews: metOn('2026-11-25', 0, 12), settings: { limit: 30, changed: 1 } });
	await written(page, 12);
	await page.goto('./');
	await expect(today(page)).toContainText(/First 12 due, about \d+ minutes; then 30 new\./);
	await page.goto('review/');
	await expect(note(page)).toHaveText(/^First 12 due, about \d+ minutes; then 30 new\.$/);
});

test('the last three days name the cheat sheets, the limits and practice with a clock', async ({ page }) => {
	const links = today(page).getByRole('link', { name: 'limits and defaults' });
	await shortDays(page, '2026-11-30');
	await page.goto('./');
	await expect(today(page).locator('[data-part="days"]')).toHaveText('4');
	await expect(links).toBeHidden();
	await page.clock.setFixedTime(new Date('2026-11-27T08:00'));
	await page.goto('learn/');
	await expect(today(page).locator('[data-part="days"]')).toHaveText('3');
	await expect(links).toHaveAttribute('href', '/cheat-sheets/limits/');
	await expect(today(page).getByRole('link', { name: 'cheat sheets' })).toHaveAttribute('href', '/cheat-sheets/');
	const height = async (name: string) => (await today(page).getByRole('link', { name }).boundingBox())?.height;
	for (const name of ['cheat sheets', 'limits and defaults']) expect(await height(name)).toBeGreaterThanOrEqual(24);
	await today(page).getByRole('link', { name: 'practice like the exam' }).click();
	await expect(page.getByLabel('Like the exam')).toBeChecked();
});

for (const [day, fault] of [
	['2062-12-10', '10 December 2062 is more than 2 years away. Look at the year.'],
	['2026-11-02', '2 November 2026 is over. Choose a later day.'],
] as const)
	test(`the day ${day} is not taken: the start says why and waits, and the settings keep the day before`, async ({
		page,
	}) => {
		await page.clock.setFixedTime(new Date('2026-11-23T10:00'));
		await page.goto('./');
		await page.getByLabel('When is your exam?').fill(day);
		await expect(page.locator('study-start output')).toContainText(fault);
		const start = page.getByRole('button', { name: /^Start, about/ });
		await start.click();
		await expect(page.getByLabel('When is your exam?')).toBeFocused();
		await page.getByLabel('When is your exam?').fill('2026-12-10');
		await start.click();
		await expect(show(page)).toBeVisible();
		await setExam(page, day);
		await expect(page.locator('study-settings')).toContainText(`${fault} It stays 10 December 2026.`);
		await expect(page.getByLabel('Day of my exam')).toHaveValue('2026-12-10');
		await expect.poll(() => settings(page)).toMatchObject({ exam: '2026-12-10' });
		await setExam(page, '2026-12-11');
		await expect.poll(() => settings(page)).toMatchObject({ exam: '2026-12-11' });
		await expect(page.locator('study-settings')).not.toContainText('It stays');
	});

test('a number of new prompts that cannot be is not taken, and the field says why', async ({ page }) => {
	await page.goto('review/');
	await openSettings(page);
	const field = page.getByLabel('New a day');
	for (const value of ['0', '', '500']) {
		await field.fill(value);
		await field.blur();
		await expect(page.locator('study-settings')).toContainText('Give a number from 1 to 200. It stays 30.');
		await expect(field).toHaveValue('30');
	}
	await field.fill('12');
	await field.blur();
	await expect(page.locator('study-settings')).not.toContainText('It stays');
	await expect.poll(() => settings(page)).toMatchObject({ limit: 12 });
});

test('a prompt that was wrong again and again proposes another look, and can be suspended there', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-26T18:00'));
	const reviews = ['2026-11-23', '2026-11-24', '2026-11-25'].flatMap((day) =>
		[0, 1].flatMap((hour) => metOn(day, 0, 1).map((review) => ({ ...review, at: review.at + hour * 3_600_000 }))),
	);
	await importStudy(page, { reviews });
	await written(page, 6);
	// The prompt that was asked before the import is asked still.
	await page.getByRole('button', { name: 'Skip' }).click();
	await show(page).click();
	const help = page.locator('review-session .often');
	await expect(help).toContainText('Wrong 6 times so far.');
	await expect(help.getByRole('link', { name: 'Read its card' })).toHaveAttribute(
		'href',
		`/scenarios/${notes.scenarios[0]?.id ?? ''}/`,
	);
	await help.getByRole('button', { name: 'Suspend it' }).click();
	await expect.poll(async () => Object.keys((await storedStudy(page))?.suspended ?? {})).toHaveLength(1);
	await show(page).click();
	await expect(help).toBeHidden();
});
