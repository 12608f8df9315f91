import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkComparisons } from '../../src/study/check-comparisons.ts';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { duelPairs } from '../../src/study/duel.ts';
import { SITE_FOLDER } from './built.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(SITE_FOLDER, 'practice', name), 'utf8'));

/** All pairs of the site: first those of cards, then those of comparisons. */
export const pairs = duelPairs(
	checkStudyData(read('questions.json')).cards,
	checkComparisons(read('comparisons.json')),
);

export const sides = (page: Page) => page.locator('[data-part="sides"] button');
export const place = (page: Page) => page.locator('[data-part="place"]');
export const score = (page: Page) => page.locator('[data-part="score"]');

/** Starts a round without a clock. */
export async function start(page: Page) {
	await page.goto('practice/duels/');
	await page.getByLabel('60 seconds').setChecked(false);
	await page.getByRole('button', { name: 'Start a round' }).click();
	await expect(sides(page)).toHaveCount(2);
}

/** Starts a round with a clock that the test moves on. */
export async function startWithClock(page: Page) {
	await page.clock.install({ time: new Date(2026, 10, 23, 12) });
	await page.goto('practice/duels/');
	await expect(page.getByRole('button', { name: 'Start a round' })).toBeVisible();
	await page.clock.pauseAt(new Date(2026, 10, 23, 13));
	await page.getByRole('button', { name: 'Start a round' }).click();
}

/** Chooses the side that is right, or the other one. */
export async function choose(page: Page, isRight: boolean) {
	const clause = (await page.locator('[data-part="clause"]').textContent()) ?? '';
	const id = new URL(page.url()).hash.slice(1);
	const right = pairs.find((pair) => pair.id === id)?.sides.find(({ clauses }) => clauses.includes(clause))?.text ?? '';
	const texts = await sides(page).allTextContents();
	await sides(page)
		.nth(isRight ? texts.indexOf(right) : 1 - texts.indexOf(right))
		.click();
}
