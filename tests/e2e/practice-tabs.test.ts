import { expect, test } from '../support/fixtures.ts';
import { answer, finish, practiceOn } from '../support/practising.ts';
import { eraseEverything } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';

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
	await other.goto('practice/');
	await expect(other.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
	await expect(practiceOn(other).question).toHaveCount(0);
});
