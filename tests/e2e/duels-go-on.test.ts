import { choose, place, score, start, startWithClock } from '../support/duelling.ts';
import { expect, test } from '../support/fixtures.ts';
import { eraseEverything } from '../support/reviewing.ts';
import { storedRound } from '../support/stored-study.ts';

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

test('a round is the same in two tabs, and gone in both when it is erased', async ({ page, context }) => {
	await start(page);
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
