import { expect, test } from '../support/fixtures.ts';
import { practiceOn } from '../support/practising.ts';
import {
	accessibilityFaults,
	cutTextOf,
	overflowOf,
	recordShifts,
	shiftsOf,
	treeFaults,
	whenLoaded,
} from '../support/template-checks.ts';
import { TEMPLATES } from '../support/templates.ts';

const CARD = TEMPLATES['a card'];

for (const [name, path] of Object.entries(TEMPLATES)) {
	test(`${name} does not move while it loads, is accessible, and fits at 400 % zoom`, async ({ page, tolerate }) => {
		if (name === 'a missing page') tolerate(/404/);
		await page.setViewportSize({ width: 390, height: 844 });
		await recordShifts(page);
		await page.goto(path);
		await whenLoaded(page);
		expect.soft(await shiftsOf(page), 'nothing moves while the page loads').toEqual([]);
		expect.soft(await overflowOf(page), 'the page fits into 390 px').toBe(0);
		expect.soft(await treeFaults(page), 'landmarks and headings are sound').toEqual([]);
		expect.soft(await accessibilityFaults(page), 'axe finds nothing').toEqual([]);
		expect.soft(await cutTextOf(page), 'no text is cut at 400 % zoom with wide spacing').toEqual([]);
		expect.soft(await overflowOf(page), 'the page fits into 320 px with wide spacing').toBe(0);
	});
}

test('the search dialog is accessible with results in it', async ({ page }) => {
	await page.goto('./');
	await page.keyboard.press('Control+K');
	await page.getByRole('dialog').getByRole('searchbox').fill('nightly private database');
	await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a search page with results is accessible', async ({ page }) => {
	await page.goto('search/?q=codebuild');
	await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first()).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a card is accessible with a preview open', async ({ page }) => {
	await page.goto(CARD);
	await page.locator('a[data-card]').first().hover();
	await expect(page.getByRole('tooltip')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await expect(page.getByRole('tooltip')).toBeVisible();
});

test('the review is accessible with an answer shown and answers behind it', async ({ page }) => {
	await page.goto('review/');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: /^Again/ }).click();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.getByRole('heading', { name: 'Hardest' })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a practice set is accessible before and after an answer, in its list and with its result', async ({ page }) => {
	const { start, choose, go, question, place, score } = practiceOn(page);
	await start('10');
	await expect(question).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await choose();
	await go.click();
	await expect(page.locator('.verdict').first()).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await place.click();
	expect(await accessibilityFaults(page)).toEqual([]);
	await go.click();
	await expect(score).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a card is accessible with every part collapsed', async ({ page }) => {
	await page.goto(CARD);
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(page.locator('article details[open]')).toHaveCount(0);
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a card is accessible with every part expanded', async ({ page }) => {
	await page.goto(CARD);
	await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
	expect(await accessibilityFaults(page)).toEqual([]);
});
