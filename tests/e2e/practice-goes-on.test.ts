import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { practiceOn } from '../support/practising.ts';
import { eraseEverything } from '../support/reviewing.ts';
import { storedAnswers, storedStudy } from '../support/stored-study.ts';

/** Answers questions of a set with a clock, one after another. */
async function answer(page: Page, count: number) {
	const { choose, go } = practiceOn(page);
	const before = await storedAnswers(page);
	for (let index = 0; index < count; index++) {
		await choose(1);
		await go.click();
	}
	await expect.poll(() => storedAnswers(page)).toBe(before + count);
}

async function finish(page: Page) {
	const { place, go } = practiceOn(page);
	await place.click();
	await expect(go).toHaveText('Finish and see the result');
	await go.click();
}

test('a practice set goes on where it was after a reload, Back, and in a new tab', async ({ page, context }) => {
	const practice = practiceOn(page);
	await practice.start('75', true);
	await answer(page, 3);
	await page.getByRole('button', { name: 'Flag' }).click();
	await practice.choose();
	await expect.poll(() => storedAnswers(page)).toBe(4);
	const asked = await practice.question.textContent();
	const marks = await practice.checked.count();
	for (const back of [() => page.reload(), () => page.goto('about/').then(() => page.goBack())]) {
		await back();
		await expect(practice.place).toHaveText('4 of 75, 1 flagged');
		await expect(practice.question).toHaveText(asked ?? '');
		await expect(practice.checked).toHaveCount(marks);
	}
	await page.close();
	const other = await context.newPage();
	await other.goto('practice/');
	await expect(practiceOn(other).place).toHaveText('4 of 75, 1 flagged');
	await finish(other);
	await expect(practiceOn(other).score).toHaveText(/^\d of 75 right, 71 not answered, in /);
	await expect.poll(async () => (await storedStudy(other))?.practices.length).toBe(1);
	expect(await storedStudy(other)).toMatchObject({ version: expect.any(Number) });
});

test('the clock of a practice set runs on over a reload, and its end shows the result', async ({ page }) => {
	const clock = page.getByRole('timer');
	await page.clock.install({ time: new Date(2026, 10, 23, 12) });
	await page.goto('practice/');
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await page.clock.pauseAt(new Date(2026, 10, 23, 13));
	await practiceOn(page).begin('10', true);
	await expect(clock).toHaveText('24:00 left · 0:00 of 2:24');
	await answer(page, 1);
	await page.clock.runFor('02:00');
	await expect(clock).toHaveText('22:00 left · 2:00 of 2:24');
	await page.reload();
	await expect(clock).toContainText('22:00 left');
	await expect(page.getByText('The clock has run on while you were away')).toBeVisible();
	await page.clock.runFor('22:01');
	await expect(practiceOn(page).score).toContainText('Time is up.');
	await expect.poll(async () => (await storedStudy(page))?.practices.length).toBe(1);
});

test('the answers of a practice set are still there after a look at a card', async ({ page }) => {
	const { start, score } = practiceOn(page);
	await start('10', true);
	await answer(page, 2);
	await finish(page);
	const said = await score.textContent();
	const first = page.locator('practice-set details').first();
	await first.locator('summary').click();
	await first.getByRole('link').last().click();
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
	await page.goto('practice/');
	await expect(score).toHaveText(said ?? '');
	await expect(page.locator('practice-set details')).toHaveCount(10);
});

test('a practice set that two tabs show is answered and finished in both, and counted once', async ({
	page,
	context,
}) => {
	await practiceOn(page).start('10', true);
	const other = await context.newPage();
	await other.goto('practice/');
	await expect(practiceOn(other).place).toHaveText('1 of 10');
	await answer(other, 3);
	await expect(practiceOn(page).place).toHaveText('4 of 10');
	await finish(page);
	await expect(practiceOn(other).score).toHaveText(/^\d of 10 right, 7 not answered, in /);
	await expect(practiceOn(other).go).toBeHidden();
	await expect.poll(async () => (await storedStudy(page))?.practices.length).toBe(1);
	// What was just finished is not an earlier set too, and one button repeats it.
	await expect(practiceOn(other).earlier).toHaveCount(0);
	await expect(other.getByRole('button', { name: /^Repeat / })).toHaveCount(1);
	await other.getByRole('button', { name: /^Repeat / }).click();
	await finish(other);
	await expect(practiceOn(other).earlier).toHaveCount(1);
	await expect(practiceOn(other).earlier).toContainText(/: \d of 10 right, 7 not answered, in /);
});

test('erasing everything erases the practice set too', async ({ page }) => {
	await practiceOn(page).start('10');
	await page.goto('review/');
	await eraseEverything(page);
	await expect(page.locator('[data-part="status"]')).toContainText('erased');
	await page.goto('practice/');
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await expect(practiceOn(page).question).toHaveCount(0);
});

test('ten practice questions are new ones, unless a set is not finished: then the reader chooses', async ({ page }) => {
	const { start, choose, go, place, question, score } = practiceOn(page);
	const openTen = () => page.goto('about/').then(() => page.goto('practice/#ten'));
	await page.clock.setFixedTime(new Date(2026, 10, 24, 20));
	await start('10', true);
	await answer(page, 2);
	await finish(page);
	await openTen();
	await expect(place).toHaveText('1 of 10');
	await expect(score).toBeHidden();
	for (let index = 0; index < 4; index++) {
		await choose();
		await go.click();
		await go.click();
	}
	await expect(place).toHaveText('5 of 10');
	await page.clock.setFixedTime(new Date(2026, 10, 26, 8));
	const asked = await question.textContent();
	await openTen();
	await expect(page.getByText('You have 4 of 10 answered since Tuesday.')).toBeVisible();
	await expect(question).toBeHidden();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(question).toHaveText(asked ?? '');
	await openTen();
	await page.getByRole('button', { name: 'Start ten new ones' }).click();
	await expect(place).toHaveText('1 of 10');
	// A reload goes on, and does not start again.
	await choose();
	await go.click();
	await go.click();
	await expect(place).toHaveText('2 of 10');
	await page.reload();
	await expect(place).toHaveText('2 of 10');
});

test('a set of another day is not gone on with unasked, and its result says when it was begun and finished', async ({
	page,
}) => {
	const { start, choose, go, place, earlier } = practiceOn(page);
	await page.clock.setFixedTime(new Date(2026, 10, 24, 20));
	await start('10');
	await choose();
	await go.click();
	await expect.poll(() => storedAnswers(page)).toBe(1);
	await page.clock.setFixedTime(new Date(2026, 10, 26, 8));
	await page.goto('about/');
	await page.goto('practice/');
	await expect(page.getByText('You have 1 of 10 answered since Tuesday.')).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(place).toHaveText('1 of 10');
	await finish(page);
	await expect(page.locator('[data-part="days"]')).toHaveText(
		/^Begun on Tuesday,? 24 November 2026, finished on Thursday,? 26 November 2026\.$/,
	);
	await page.reload();
	await expect(page.locator('[data-part="days"]')).toContainText('26 November 2026');
	await page.goto('about/');
	await page.goto('practice/#ten');
	await finish(page);
	await expect(earlier).toContainText('Begun on 24 November 2026, finished on 26 November 2026: ');
});

test('a set that is erased or replaced in another tab is not shown any more', async ({ page, context }) => {
	await practiceOn(page).start('10');
	const other = await context.newPage();
	await other.goto('practice/#ten');
	await other.getByRole('button', { name: 'Start ten new ones' }).click();
	const text = await practiceOn(other).question.textContent();
	await expect(practiceOn(page).question).toHaveText(text ?? '');
	await other.goto('review/');
	await eraseEverything(other);
	await expect(practiceOn(page).question).toBeHidden();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
