import { plainText } from '../../src/model/inline-text.ts';
import { answerDecision, cardShown, decisions } from '../support/deciding.ts';
import { expect, test } from '../support/fixtures.ts';
import { practiceOn } from '../support/practising.ts';
import { storedFlips, storedStudy } from '../support/stored-study.ts';

test('a right answer gets a check, a wrong one a cross and its reason, and only then', async ({ page }) => {
	const { start, question, go } = practiceOn(page);
	await start('25');
	await expect(question.locator('.mark, .reason')).toHaveCount(0);
	await answerDecision(page, true);
	// Options that would do with more work are wrong, and the question says so.
	await expect(page.locator('[data-part="question"] .asked').first()).toContainText(
		'the one with the least to maintain',
	);
	await expect(page.getByText('✓ Right, your choice')).toBeVisible();
	await expect(page.locator('practice-set .wrong:visible, practice-set .reason:visible')).toHaveCount(0);
	await expect(page.locator('.verdict')).toBeFocused();
	await expect(page.locator('.verdict')).toHaveText('Right.');
	await go.click();
	await answerDecision(page, false);
	await expect(page.locator('[data-part="question"] .wrong .mark')).toHaveText(['✗ Your choice']);
	await expect(page.locator('[data-part="question"] .wrong .reason')).toHaveCount(1);
	await expect(page.locator('[data-part="question"] .right .mark')).toHaveText(['✓ Right']);
});

test('a wrong answer makes its card due today in the review, a right one does not', async ({ page }) => {
	const { start, go } = practiceOn(page);
	await start('25');
	await answerDecision(page, true);
	await go.click();
	await answerDecision(page, false);
	const link = await page.locator('[data-part="question"] .why').getByRole('link').last().getAttribute('href');
	const slug = link?.split('/').at(-2);
	await expect
		.poll(async () => (await storedStudy(page))?.reviews)
		.toMatchObject([{ prompt: `${slug}#decision`, grade: 1 }]);
	await page.goto('review/');
	// It takes nothing from the new prompts of the day.
	await expect(page.locator('[data-part="left"]')).toHaveText('0 of 31 done today.');
	await expect(page.locator('review-session [data-part="note"]')).toHaveText(
		'1 of those due was wrong in practice today.',
	);
});

test('after an answer one condition changes, and the trap that meets it is right', async ({ page }) => {
	const { start, go } = practiceOn(page);
	await start('25');
	const flip = page.getByRole('region', { name: 'One thing changes' });
	await answerDecision(page, true);
	while (!(await flip.isVisible())) {
		await go.click();
		await answerDecision(page, true);
	}
	await expect(flip.getByRole('button')).toHaveCount(4);
	await flip.getByRole('button').first().click();
	await expect(flip.locator('.verdict')).toBeFocused();
	const right = (await flip.locator('.right > span').textContent()) ?? '';
	expect(decisions.has(right)).toBe(false);
	// What spoke against it is said, and what a question that asks for the decision would say.
	const { traps, decides } = await cardShown(page);
	const { reason } = traps.find(({ option }) => plainText(option) === right) ?? {};
	await expect(flip.locator('.why')).toContainText(plainText(reason ?? 'no trap'));
	await expect(flip.locator('.why')).toContainText(decides?.at(-1) ?? 'no words to look for');
	await expect.poll(() => storedFlips(page)).toBe(1);
	await page.reload();
	await expect(flip.locator('.verdict')).toBeVisible();
});
