import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { storedAnswers, storedStudy } from '../support/stored-study.ts';

const questions = (page: Page) => page.getByRole('group', { name: /^Question \d/ });
const checked = (page: Page) => page.locator('practice-set input[type=radio]:checked');
const texts = (page: Page) => questions(page).allTextContents();

async function start(page: Page, count: string, isTimed = false) {
	await page.goto('practice/');
	await page.getByLabel('Questions').selectOption(count);
	if (isTimed) await page.getByLabel('at the pace of the exam').check();
	await page.getByRole('button', { name: 'Start' }).click();
}

async function answer(page: Page, count: number) {
	for (let index = 0; index < count; index++) await questions(page).nth(index).getByRole('radio').nth(1).check();
	await expect.poll(() => storedAnswers(page)).toBe(count);
}

test('a practice set goes on where it was after a reload, Back, and in a new tab', async ({ page, context }) => {
	await start(page, '75');
	const asked = await texts(page);
	await answer(page, 10);
	await page.reload();
	await expect(page.getByText('Your set goes on: 10 of 75 answered.')).toBeVisible();
	expect(await texts(page)).toEqual(asked);
	await expect(checked(page)).toHaveCount(10);
	await page.goto('about/');
	await page.goBack();
	await expect(checked(page)).toHaveCount(10);
	await page.close();
	const other = await context.newPage();
	await other.goto('practice/');
	await expect(checked(other)).toHaveCount(10);
	await questions(other).nth(10).getByRole('radio').first().check();
	await other.getByRole('button', { name: 'Finish and see the answers' }).click();
	await expect(other.locator('[data-part="score"]')).toContainText('64 questions not answered.');
	await expect.poll(async () => (await storedStudy(other))?.practices.length).toBe(1);
	expect(await storedStudy(other)).toMatchObject({ version: 1 });
});

test('the clock of a practice set runs on over a reload', async ({ page }) => {
	await page.clock.install({ time: new Date(2026, 10, 23, 12) });
	await start(page, '5', true);
	await expect(page.getByRole('timer')).toContainText('12:00 left');
	await answer(page, 1);
	await page.clock.runFor('02:00');
	await expect(page.getByRole('timer')).toContainText(/^(?:10:00|9:\d\d) left/);
	await page.reload();
	await expect(page.getByRole('timer')).toContainText(/^(?:10:00|9:\d\d) left/);
	await page.clock.runFor('10:01');
	await expect(page.locator('[data-part="score"]')).toContainText('Time is up.');
	await expect.poll(async () => (await storedStudy(page))?.practices.length).toBe(1);
});

test('the answers of a practice set are still there after a look at a card', async ({ page }) => {
	await start(page, '5');
	await answer(page, 2);
	await page.getByRole('button', { name: 'Finish and see the answers' }).click();
	const score = await page.locator('[data-part="score"]').textContent();
	await questions(page).first().getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
	await page.goto('practice/');
	await expect(page.locator('[data-part="score"]')).toHaveText(score ?? '');
	await expect(questions(page).first().getByRole('link')).toBeVisible();
});

test('a practice set that two tabs show is answered and finished in both, and counted once', async ({
	page,
	context,
}) => {
	await start(page, '5');
	const other = await context.newPage();
	await other.goto('practice/');
	await expect(questions(other)).toHaveCount(5);
	await answer(other, 3);
	await expect(checked(page)).toHaveCount(3);
	await page.getByRole('button', { name: 'Finish and see the answers' }).click();
	await expect(other.locator('[data-part="score"]')).toContainText('2 questions not answered.');
	await expect(other.getByRole('button', { name: 'Finish and see the answers' })).toBeHidden();
	await expect(other.getByRole('region', { name: 'Earlier sets' }).getByRole('listitem')).toHaveCount(1);
});

test('a set that is not finished is replaced only if the reader wants that', async ({ page }) => {
	await start(page, '10');
	await answer(page, 2);
	const asked = await texts(page);
	await page.reload();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('Your last set is not finished: 2 of 10 answered.')).toBeVisible();
	await page.getByRole('button', { name: 'Go on with it' }).click();
	await expect(checked(page)).toHaveCount(2);
	expect(await texts(page)).toEqual(asked);
	await page.locator('select[name=count]').selectOption('5');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'Start anew' }).click();
	await expect(questions(page)).toHaveCount(5);
	await expect(page.getByText('Your last set is not finished')).toBeHidden();
	await page.getByRole('button', { name: 'Finish and see the answers' }).click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('Your last set is not finished')).toBeHidden();
	await expect(checked(page)).toHaveCount(0);
});

test('erasing everything erases the practice set too', async ({ page }) => {
	await start(page, '5');
	await page.goto('review/');
	await page.getByRole('button', { name: 'Erase everything here' }).click();
	await expect(page.locator('[data-part="status"]')).toContainText('erased');
	await page.goto('practice/');
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await expect(questions(page)).toHaveCount(0);
});
