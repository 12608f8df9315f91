import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkComparisons } from '../../src/study/check-comparisons.ts';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { duelPairs } from '../../src/study/duel.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { expect, test } from '../support/fixtures.ts';
import { eraseEverything, left } from '../support/reviewing.ts';
import { storedRound, storedStudy } from '../support/stored-study.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(SITE_FOLDER, 'practice', name), 'utf8'));
const pairs = duelPairs(checkStudyData(read('questions.json')).cards, checkComparisons(read('comparisons.json')));
const sent = pairs.at(-1);

const sides = (page: Page) => page.locator('[data-part="sides"] button');
const place = (page: Page) => page.locator('[data-part="place"]');
const score = (page: Page) => page.locator('[data-part="score"]');

async function start(page: Page, hasClock: boolean) {
	await page.goto('practice/duels/');
	await page.getByLabel('60 seconds').setChecked(hasClock);
	await page.getByRole('button', { name: 'Start a round' }).click();
	await expect(sides(page)).toHaveCount(2);
}

/** Starts a round with a clock that the test moves on. */
async function startWithClock(page: Page) {
	await page.clock.install({ time: new Date(2026, 10, 23, 12) });
	await page.goto('practice/duels/');
	await expect(page.getByRole('button', { name: 'Start a round' })).toBeVisible();
	await page.clock.pauseAt(new Date(2026, 10, 23, 13));
	await page.getByRole('button', { name: 'Start a round' }).click();
}

/** Chooses the side that is right, or the other one. */
async function choose(page: Page, isRight: boolean) {
	const clause = (await page.locator('[data-part="clause"]').textContent()) ?? '';
	const id = new URL(page.url()).hash.slice(1);
	const right = pairs.find((pair) => pair.id === id)?.sides.find(({ clauses }) => clauses.includes(clause))?.text ?? '';
	const texts = await sides(page).allTextContents();
	await sides(page)
		.nth(isRight ? texts.indexOf(right) : 1 - texts.indexOf(right))
		.click();
}

test('a round without a clock has ten duels, says what decides for both sides, and lists what was lost', async ({
	page,
}) => {
	await start(page, false);
	await expect(page.getByRole('timer')).toHaveText('');
	for (let index = 0; index < 10; index++) {
		await choose(page, index !== 4);
		await expect(page.locator('[data-part="verdict"]')).toBeFocused();
		await expect(page.locator('[data-part="sides"] .reason')).toHaveCount(2);
		await expect(page.locator('[data-part="sides"] .wrong')).toHaveCount(index === 4 ? 1 : 0);
		await page.getByRole('button', { name: 'Next' }).click();
	}
	await expect(score(page)).toHaveText('9 of 10 right.');
	await expect(score(page)).toBeFocused();
	await expect.poll(() => storedRound(page)).toMatchObject({ answered: 10, state: 'over' });
	await page.reload();
	await expect(score(page)).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /60 seconds/ })).not.toBeChecked();
	const again = page.locator('[data-part="lost"]').getByRole('link', { name: 'Again' });
	expect((await again.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await again.click();
	await expect(place(page)).toHaveText('One pair');
});

test('the clock of a round runs only while the reader decides', async ({ page }) => {
	const clock = page.getByRole('timer');
	await startWithClock(page);
	await page.clock.runFor('00:20');
	await expect(clock).toHaveText('40 s left');
	await choose(page, true);
	await page.clock.runFor('05:00');
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(clock).toHaveText('40 s left');
	await page.clock.runFor('00:41');
	await expect(score(page)).toHaveText('1 of 1 right.');
});

test('the address of a pair can be sent: who opens it gets that pair', async ({ page, context }) => {
	await start(page, false);
	const address = page.url();
	const topic = await page.locator('[data-part="topic"]').textContent();
	await page.getByRole('button', { name: 'End the round' }).click();
	const other = await context.newPage();
	await other.goto(address);
	await expect(other.locator('[data-part="topic"]')).toHaveText(topic ?? '');
	await expect(sides(other)).toHaveCount(2);
	await other.goto(`practice/duels/#${sent?.id}`);
	await expect(other.locator('[data-part="topic"]')).toHaveText(sent?.topic ?? '');
	await sides(other).first().click();
	await expect(other.getByRole('button', { name: 'Copy the address of this pair' })).toBeVisible();
	await other.getByRole('button', { name: 'Start a round' }).click();
	await expect(place(other)).toHaveText('0 duels, 0 right');
});

test('an address of a pair that is gone says so', async ({ page }) => {
	await page.goto('practice/duels/#no-such-card/no-such-trap');
	await expect(page.getByText('This pair is no longer here.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start a round' })).toBeVisible();
});

test('duels are answered with the keys 1 and 2', async ({ page }) => {
	await start(page, false);
	await page.keyboard.press('1');
	await expect(page.locator('[data-part="verdict"]')).toBeFocused();
	await expect(place(page)).toHaveText(/^1 duel, [01] right$/);
});

test('a duel that is lost makes its prompt due today in the review', async ({ page }) => {
	await page.goto(`practice/duels/#${sent?.id}`);
	await expect(sides(page)).toHaveCount(2);
	await choose(page, false);
	await expect
		.poll(async () => (await storedStudy(page))?.reviews)
		.toMatchObject([{ prompt: expect.stringContaining(`${sent?.id.split('/')[0]}#`), grade: 1 }]);
});

test('a lost duel of a comparison makes the prompt of that row due today in the review', async ({ page }) => {
	const compared = pairs.find(({ page: { path } }) => path.startsWith('compare/'));
	await page.goto(`practice/duels/#${compared?.id}`);
	await expect(sides(page)).toHaveCount(2);
	await choose(page, false);
	const prompts = compared?.sides.map(({ prompt }) => prompt) ?? [];
	await expect.poll(async () => (await storedStudy(page))?.reviews).toMatchObject([{ grade: 1 }]);
	const [review] = ((await storedStudy(page))?.reviews ?? []) as { prompt: string }[];
	expect(prompts).toContain(review?.prompt);
	await page.goto('review/');
	await expect(left(page)).toHaveText('0 of 31 done today.');
});

test('a round goes on after a reload, Back and in a new tab, with its score, its duel and its clock', async ({
	page,
	context,
}) => {
	const clock = page.getByRole('timer');
	await startWithClock(page);
	await choose(page, false);
	await page.getByRole('button', { name: 'Next' }).click();
	await page.clock.runFor('00:20');
	await expect(clock).toHaveText('40 s left');
	await expect.poll(() => storedRound(page)).toEqual({ seconds: 20, answered: 1, state: 'asked' });
	const clause = await page.locator('[data-part="clause"]').textContent();
	for (const back of [() => page.reload(), () => page.goto('about/').then(() => page.goBack())]) {
		await back();
		await expect(page.locator('[data-part="clause"]')).toHaveText(clause ?? '');
		await expect(place(page)).toHaveText('1 duel, 0 right');
		await expect(clock).toHaveText('40 s left');
	}
	await page.goto('about/');
	const other = await context.newPage();
	await other.goto('practice/duels/');
	await expect(other.getByText('Your last round is not over: 1 duel, 0 right, 40 s left.')).toBeVisible();
	await other.getByRole('button', { name: 'Go on' }).click();
	await expect(other.locator('[data-part="clause"]')).toHaveText(clause ?? '');
	await choose(other, true);
	// The answer is kept too.
	await expect.poll(() => storedRound(other)).toMatchObject({ answered: 2, state: 'answered' });
	await other.reload();
	await expect(other.locator('[data-part="verdict"]')).toHaveText('Right.');
	await expect(other.getByRole('timer')).toHaveText('40 s left');
	await expect(place(other)).toHaveText('2 duels, 1 right');
	await other.getByRole('button', { name: 'End the round' }).click();
	await expect.poll(() => storedRound(other)).toMatchObject({ answered: 2, state: 'over' });
	await other.reload();
	await expect(score(other)).toBeVisible();
	await expect(score(other)).toHaveText('1 of 2 right.');
	await expect(other.getByRole('link', { name: 'Again' })).toHaveCount(1);
});

test('a pair that is sent does not end a round', async ({ page }) => {
	await start(page, false);
	await choose(page, true);
	await page.getByRole('button', { name: 'Next' }).click();
	await expect.poll(() => storedRound(page)).toMatchObject({ answered: 1, state: 'asked' });
	await page.goto(`practice/duels/#${sent?.id}`);
	await expect(place(page)).toHaveText('One pair');
	await sides(page).first().click();
	await page.getByRole('button', { name: 'Go on with the round' }).click();
	await expect(place(page)).toHaveText('1 duel, 1 right');
});

test('a round is the same in two tabs, and gone in both when it is erased', async ({ page, context }) => {
	await start(page, false);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(place(other)).toHaveText('0 duels, 0 right');
	await choose(other, true);
	await expect(place(page)).toHaveText('1 duel, 1 right');
	await expect(page.locator('[data-part="verdict"]')).toHaveText('Right.');
	await other.goto('review/');
	await eraseEverything(other);
	await expect(page.locator('[data-part="duel"]')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Start a round' })).toBeVisible();
});
