import { expect, test } from '../support/fixtures.ts';
import { answer, finish, practiceOn } from '../support/practising.ts';
import { storedAnswers } from '../support/stored-study.ts';

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
