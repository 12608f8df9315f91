import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { plainText } from '../../src/model/inline-text.ts';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import type { StudyCard } from '../../src/study/study-data.ts';
import { SITE_FOLDER } from './built.ts';
import { practiceOn } from './practising.ts';

/** The cards as the practice page gets them. */
export const { cards } = checkStudyData(JSON.parse(readFileSync(join(SITE_FOLDER, 'practice/questions.json'), 'utf8')));

const decisionsOf = (some: readonly StudyCard[]): ReadonlySet<string> =>
	new Set(some.flatMap(({ option, answer }) => option ?? [answer]).map((text) => text.replaceAll("'", '’')));

/** The decisions of all cards, as they are shown. */
export const decisions = decisionsOf(cards);

/** The decisions of the question that is shown. Those of other cards may stand among its options. */
async function rightOptions(page: Page): Promise<ReadonlySet<string>> {
	const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
	const situation = letters((await practiceOn(page).question.locator('.situation').textContent()) ?? '');
	return decisionsOf(cards.filter((card) => letters(plainText(card.situation)) === situation));
}

/** The first choice of the question that no card decides for. */
export async function wrongChoice(page: Page): Promise<Locator> {
	const choices = practiceOn(page).question.locator('label');
	const texts = (await choices.allTextContents()).map((text) => text.trim());
	return choices.nth(texts.findIndex((text) => !decisions.has(text)));
}

/** Skips to a question that asks for a decision, and answers it. */
export async function answerDecision(page: Page, isRight: boolean) {
	const { question, go } = practiceOn(page);
	await expect(question.or(page.getByText('All questions', { exact: true }).first())).toBeVisible();
	while (!(await question.getByText('What do you decide?').isVisible())) await go.click();
	if (isRight) {
		const right = await rightOptions(page);
		for (const choice of await question.locator('label').all())
			if (right.has((await choice.textContent())?.trim() ?? '')) await choice.click();
	} else await (await wrongChoice(page)).click();
	await expect(go).toHaveText('Check');
	await go.click();
}

/** The card of the question that is shown with its answer. */
export async function cardShown(page: Page): Promise<StudyCard> {
	const link = await page.getByText('The card: ').last().getByRole('link').getAttribute('href');
	const card = cards.find(({ slug }) => slug === link?.split('/').at(-2));
	if (!card) throw new Error(`There is no card for ${link}.`);
	return card;
}
