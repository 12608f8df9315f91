import { expect, test } from '../support/fixtures.ts';
import { practiceOn } from '../support/practising.ts';

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
