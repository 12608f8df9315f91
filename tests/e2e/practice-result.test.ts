import { wrongChoice } from '../support/deciding.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, finish, practiceOn } from '../support/practising.ts';

test('a set like the exam has flags, shows its answers at the end, by domain, and repeats what was wrong', async ({
	page,
}) => {
	const { start, choose, go, place, score } = practiceOn(page);
	await start('10', true);
	await page.getByRole('button', { name: 'Flag' }).click();
	await expect(place).toHaveText('1 of 10, 1 flagged');
	for (let index = 0; index < 10; index++) {
		await choose(index);
		// One answer is wrong for certain.
		if (index === 0) await (await wrongChoice(page)).locator('input').check();
		await go.click();
	}
	await expect(page.locator('practice-set .mark:visible')).toHaveCount(0);
	await expect(page.getByText('All questions are answered.')).toBeVisible();
	await page.getByRole('button', { name: /^1\s*, answered, flagged$/ }).click();
	await expect(place).toHaveText('1 of 10, 1 flagged');
	await place.click();
	await go.click();
	await expect(score).toBeFocused();
	await expect(score).toContainText(/^\d+ of 10 right in .* a question; the exam gives 2:24\.$/);
	const rows = page.getByRole('table', { name: 'Right answers by domain' }).getByRole('row');
	expect(await rows.count()).toBeGreaterThan(2);
	const right = Number(/^\d+/.exec((await score.textContent()) ?? '')?.[0]);
	const wrong = page.locator('practice-set details.wrong');
	await expect(wrong).toHaveCount(10 - right);
	await page.getByRole('button', { name: /^Repeat the/ }).click();
	await expect(place).toHaveText(`1 of ${10 - right}`);
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

test('a set that is finished shows its result at the top of the screen, and what is right in green also where the reader was wrong', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { start, choose, go, place, score } = practiceOn(page);
	await start('10', true);
	for (let index = 0; index < 10; index++) {
		await choose(index);
		await go.click();
	}
	await expect(place).toHaveText(/^All questions/);
	await go.click();
	await expect(score).toBeFocused();
	const heading = page.getByRole('heading', { name: 'Your last set' });
	await expect.poll(async () => (await heading.boundingBox())?.y ?? 844).toBeLessThan(150);
	expect((await heading.boundingBox())?.y).toBeGreaterThan(40);
	const answer = page.locator('practice-set details.wrong:has(.choice.wrong)').first();
	await answer.locator('summary').click();
	const colorOf = (name: string) =>
		answer
			.locator(`.choice.${name} > .mark`)
			.first()
			.evaluate((mark) => getComputedStyle(mark).color);
	const green = 'rgb(30, 106, 69)';
	expect(await colorOf('right')).toBe(green);
	expect(await colorOf('wrong')).not.toBe(green);
});
