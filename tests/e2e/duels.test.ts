import { choose, pairs, place, score, sides, start, startWithClock } from '../support/duelling.ts';
import { expect, test } from '../support/fixtures.ts';
import { left } from '../support/reviewing.ts';
import { storedRound, storedStudy } from '../support/stored-study.ts';

test('a round without a clock has ten duels, says what decides for both sides, and lists what was lost', async ({
	page,
}) => {
	await start(page);
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

test('duels are answered with the keys 1 and 2', async ({ page }) => {
	await start(page);
	await page.keyboard.press('1');
	await expect(page.locator('[data-part="verdict"]')).toBeFocused();
	await expect(place(page)).toHaveText(/^1 duel, [01] right$/);
});

for (const [of, folder] of [
	['a card', 'scenarios/'],
	['a comparison', 'compare/'],
] as const) {
	test(`a lost duel of ${of} makes its prompt due today in the review`, async ({ page }) => {
		const pair = pairs.find(({ page: { path } }) => path.startsWith(folder));
		await page.goto(`practice/duels/#${pair?.id}`);
		await expect(sides(page)).toHaveCount(2);
		await choose(page, false);
		await expect.poll(async () => (await storedStudy(page))?.reviews).toMatchObject([{ grade: 1 }]);
		const [review] = ((await storedStudy(page))?.reviews ?? []) as { prompt: string }[];
		expect(pair?.sides.map(({ prompt }) => prompt)).toContain(review?.prompt);
		await page.goto('review/');
		await expect(left(page)).toHaveText('0 of 31 done today.');
	});
}
