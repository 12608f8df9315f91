import { expect, type Page } from '@playwright/test';
import { storedAnswers } from './stored-study.ts';

/** How many questions a set may have. */
type Count = '10' | '25' | '75';

/** The practice page, as a reader uses it. */
export const practiceOn = (page: Page) => {
	const question = page.getByRole('group', { name: /^Question \d+ of \d+$/ });
	const go = page.locator('[data-part="go"]');
	/** Starts a set on the page that is open. */
	const begin = async (count: Count, isTimed = false) => {
		await page.getByRole('combobox', { name: 'Questions' }).selectOption(count);
		if (isTimed) await page.getByLabel('Like the exam').check();
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(page.locator('practice-set[data-running]')).toBeVisible();
	};
	return {
		question,
		go,
		place: page.locator('[data-part="all"]'),
		score: page.locator('[data-part="score"]'),
		checked: page.locator('practice-set [data-part="question"] input:checked'),
		earlier: page.getByRole('region', { name: 'Earlier sets' }).getByRole('listitem'),
		/** Opens the page and starts a set. */
		start: async (count: Count, isTimed = false) => {
			await page.goto('practice/');
			await begin(count, isTimed);
		},
		begin,
		/** Marks as many choices as the question asks for, from one on; from the first, if it is left out. */
		choose: async (from = 0) => {
			const inputs = question.getByRole('radio').or(question.getByRole('checkbox'));
			const count = (await question.getByRole('checkbox').count()) > 0 ? 2 : 1;
			const total = await inputs.count();
			for (let index = 0; index < count; index++) await inputs.nth((from + index) % total).check();
		},
	};
};

/** Answers questions of a set with a clock, one after another, and waits until the answers are stored. */
export async function answer(page: Page, count: number) {
	const { choose, go } = practiceOn(page);
	const before = await storedAnswers(page);
	for (let index = 0; index < count; index++) {
		await choose(1);
		await go.click();
	}
	await expect.poll(() => storedAnswers(page)).toBe(before + count);
}

/** Ends a set, and shows its result. */
export async function finish(page: Page) {
	const { place, go } = practiceOn(page);
	await place.click();
	await expect(go).toHaveText('Finish and see the result');
	await go.click();
}
