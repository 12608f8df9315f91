import { choose, pairs, place, sides, start } from '../support/duelling.ts';
import { expect, test } from '../support/fixtures.ts';
import { storedRound } from '../support/stored-study.ts';

const sent = pairs.at(-1);

test('the address of a pair can be sent: who opens it gets that pair', async ({ page, context }) => {
	await start(page);
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

test('a pair that is sent does not end a round', async ({ page }) => {
	await start(page);
	await choose(page, true);
	await page.getByRole('button', { name: 'Next' }).click();
	await expect.poll(() => storedRound(page)).toMatchObject({ answered: 1, state: 'asked' });
	await page.goto(`practice/duels/#${sent?.id}`);
	await expect(place(page)).toHaveText('One pair');
	await sides(page).first().click();
	await page.getByRole('button', { name: 'Go on with the round' }).click();
	await expect(place(page)).toHaveText('1 duel, 1 right');
});
