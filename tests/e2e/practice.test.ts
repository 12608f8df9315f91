import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { plainText } from '../../src/model/inline-text.ts';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { expect, test } from '../support/fixtures.ts';
import { practiceOn } from '../support/practising.ts';
import { storedAnswers, storedFlips, storedStudy } from '../support/stored-study.ts';

const { cards } = checkStudyData(JSON.parse(readFileSync(join(SITE_FOLDER, 'practice/questions.json'), 'utf8')));
const curly = (text: string) => text.replaceAll("'", '’');
const decisions = new Set(cards.flatMap(({ option, answer }) => option ?? [answer]).map(curly));

/** The decisions of the question that is shown. Those of other cards may stand among its options. */
async function rightOptions(page: Page): Promise<ReadonlySet<string>> {
	const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
	const situation = letters((await practiceOn(page).question.locator('.situation').textContent()) ?? '');
	const asked = cards.filter((card) => letters(plainText(card.situation)) === situation);
	return new Set(asked.flatMap(({ option, answer }) => option ?? [answer]).map(curly));
}

/** Marks the decision of a question, or what is none. Only for questions that ask for a decision. */
async function chooseBy(page: Page, isWanted: (text: string) => boolean) {
	const { question } = practiceOn(page);
	for (const choice of await question.locator('label').all())
		if (isWanted((await choice.textContent())?.trim() ?? '')) await choice.click();
}

/** Skips to a question that asks for a decision of one step and has a changed condition, and answers it. */
async function answerDecision(page: Page, isRight: boolean) {
	const { question, go } = practiceOn(page);
	await expect(question.or(page.getByText('All questions', { exact: true }).first())).toBeVisible();
	while (!(await question.getByText('What do you decide?').isVisible())) await go.click();
	const right = await rightOptions(page);
	const wrong = (text: string) => !decisions.has(text);
	if (isRight) await chooseBy(page, (text) => right.has(text));
	else
		await question
			.locator('label')
			.filter({ hasText: await firstThat(page, wrong) })
			.first()
			.click();
	await expect(go).toHaveText('Check');
	await go.click();
}

async function firstThat(page: Page, isWanted: (text: string) => boolean): Promise<string> {
	const texts = await practiceOn(page).question.locator('label').allTextContents();
	return texts.map((text) => text.trim()).find(isWanted) ?? '';
}

/** The card of the question that is shown with its answer. */
async function cardShown(page: Page) {
	const link = await page.getByText('The card: ').last().getByRole('link').getAttribute('href');
	const card = cards.find(({ slug }) => slug === link?.split('/').at(-2));
	if (!card) throw new Error(`There is no card for ${link}.`);
	return card;
}

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

test('a set like the exam has flags, shows its answers at the end, by domain, and repeats what was wrong', async ({
	page,
}) => {
	const { start, question, choose, go, place, score } = practiceOn(page);
	await start('10', true);
	await page.getByRole('button', { name: 'Flag' }).click();
	await expect(place).toHaveText('1 of 10, 1 flagged');
	for (let index = 0; index < 10; index++) {
		await choose(index);
		// One answer is wrong for certain.
		if (index === 0)
			await question
				.locator('label')
				.filter({ hasText: await firstThat(page, (text) => !decisions.has(text)) })
				.first()
				.locator('input')
				.check();
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

test('two steps are marked before they can be checked, and the keys 1 to 5 mark choices', async ({ page }) => {
	const { start, question, go, checked } = practiceOn(page);
	await start('75');
	while ((await question.getByRole('checkbox').count()) === 0) await go.click();
	await question.getByRole('checkbox').first().focus();
	await page.keyboard.press('1');
	await expect(checked).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page.getByText('Choose 1 more.')).toBeVisible();
	await page.keyboard.press('5');
	await expect(checked).toHaveCount(2);
	await page.keyboard.press('2');
	await expect(checked).toHaveCount(2);
	await page.keyboard.press('Enter');
	await expect(page.locator('.verdict')).toBeFocused();
});

test('on a phone the choices end right above the buttons, at the bottom of the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { start, question, go } = practiceOn(page);
	await start('25');
	const bar = (await go.boundingBox())?.y ?? 0;
	expect(bar).toBeGreaterThan(750);
	const gaps: number[] = [];
	const blanks: number[] = [];
	for (let index = 0; index < 20; index++) {
		const last = await question.locator('label').last().boundingBox();
		gaps.push(bar - ((last?.y ?? 0) + (last?.height ?? 0)));
		const situation = await question.locator('.situation').boundingBox();
		const asked = await question.locator('.asked').boundingBox();
		blanks.push((asked?.y ?? 0) - (situation?.y ?? 0) - (situation?.height ?? 0));
		await go.click();
	}
	// A few questions are longer than the screen; of the others the last choice is right above the buttons.
	const fitting = gaps.filter((gap) => gap >= 0);
	expect(fitting.length).toBeGreaterThan(10);
	expect(Math.max(...fitting)).toBeLessThan(60);
	// What is asked follows the situation.
	expect(Math.max(...blanks)).toBeLessThan(30);
});

test('a set that is finished shows its result at the top of the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { start, choose, go, score } = practiceOn(page);
	await start('10', true);
	for (let index = 0; index < 10; index++) {
		await choose();
		await go.click();
	}
	await go.click();
	await expect(score).toBeFocused();
	const heading = page.getByRole('heading', { name: 'Your last set' });
	await expect.poll(async () => (await heading.boundingBox())?.y ?? 844).toBeLessThan(150);
	expect((await heading.boundingBox())?.y).toBeGreaterThan(40);
});

test('a set that an earlier version of the site stored goes on', async ({ page }) => {
	await practiceOn(page).start('10', true);
	await practiceOn(page).choose();
	await expect.poll(() => storedAnswers(page)).toBe(1);
	const [first, second] = cards.filter(({ background }) => !background);
	await page.evaluate(
		async ({ prompts, base }) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open(`dop-notes-study${base}`);
				opening.onerror = () => reject(new Error('The database does not open.'));
				opening.onsuccess = () => {
					const [store = ''] = opening.result.objectStoreNames;
					const transaction = opening.result.transaction(store, 'readwrite');
					const questions = prompts.map((prompt) => ({
						prompt,
						choices: ['One.', 'Two.', 'Three.'],
						right: 1,
						chosen: 0,
					}));
					transaction.objectStore(store).put({ started: Date.now(), isTimed: true, questions }, 'practice');
					transaction.oncomplete = () => resolve();
				};
			}),
		{ prompts: [`${first?.slug}#decision`, `${second?.slug}#decision`], base: '/' },
	);
	await page.reload();
	await expect(practiceOn(page).place).toHaveText('1 of 2');
	await expect(practiceOn(page).question).toContainText('Two.');
	await expect(practiceOn(page).checked).toHaveCount(1);
});

test('in a result what is right is green also where the reader was wrong', async ({ page }) => {
	const { start, choose, go, place, score } = practiceOn(page);
	await start('10', true);
	for (let index = 0; index < 10; index++) {
		await choose(index);
		await go.click();
	}
	await expect(place).toHaveText(/^All questions/);
	await go.click();
	await expect(score).toBeVisible();
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
