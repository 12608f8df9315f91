import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { left, limitTo, openSettings, setExam, show, written } from '../support/reviewing.ts';

test('a review in one tab is counted in the others at once', async ({ context, page }) => {
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	await expect(left(other)).toContainText('0 of 30 done today');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(other)).toContainText('1 of 30 done today');
});

test('no review is lost if two tabs cannot notify each other', async ({ context, page }) => {
	// Without this channel each tab asks the same prompt.
	await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	for (const tab of [page, other]) {
		await tab.bringToFront();
		await show(tab).click();
		await tab.keyboard.press('4');
		await expect(left(tab)).toContainText('1 of 30 done today');
	}
	await written(page, 2);
	await page.reload();
	await expect(left(page)).toContainText('1 of 30 done today');
	await expect(page.locator('study-history')).toContainText('2 answers');
});

test('a prompt that was graded in another tab is not asked again here, also if it comes back today', async ({
	page,
	context,
}) => {
	await page.goto('review/');
	const asked = page.getByRole('heading', { level: 2 }).first();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	const first = (await asked.textContent()) ?? '';
	const other = await context.newPage();
	await other.goto('review/');
	await expect(other.getByRole('heading', { level: 2 }).first()).toHaveText(first);
	await other.getByRole('button', { name: 'Show the answer' }).click();
	await other.getByRole('button', { name: /^Again/ }).click();
	await expect(asked).not.toHaveText(first);
	await expect(page.getByRole('button', { name: /^Again/ })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
});

test('a star shows in every tab, and in the list of stars', async ({ page, context }) => {
	await page.goto(pathOf(plainCard));
	const other = await context.newPage();
	await other.goto(pathOf(plainCard));
	const list = await context.newPage();
	await list.goto('starred/');
	await expect(list.getByText('No card is starred yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Star' }).click();
	await expect(other.getByRole('button', { name: 'Star', pressed: true })).toBeVisible();
	await expect(list.locator('star-list li')).toHaveCount(1);
	await other.getByRole('button', { name: 'Star' }).click();
	await expect(page.getByRole('button', { name: 'Star', pressed: false })).toBeVisible();
	await expect(list.locator('star-list li')).toHaveCount(0);
});

test('the day of the exam and the daily limit can be set in two tabs that know nothing of one another', async ({
	page,
	context,
}) => {
	await context.clock.setFixedTime(new Date('2026-11-23T10:00'));
	await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await page.goto('review/');
	await expect(left(page)).toContainText('0 of 30 done today');
	const other = await context.newPage();
	await other.goto('review/');
	await expect(left(other)).toContainText('0 of 30 done today');
	await limitTo(other, 7);
	await setExam(page, '2027-01-01');
	await expect(left(page)).toContainText('0 of 7 done today');
	await page.reload();
	await expect(left(page)).toContainText('0 of 7 done today');
	await openSettings(page);
	await expect(page.getByLabel('Day of my exam')).toHaveValue('2027-01-01');
});

test('the day of the exam is said in words, and follows another tab also while a field of the settings has the focus', async ({
	page,
	context,
}) => {
	await context.clock.setFixedTime(new Date('2026-11-23T10:00'));
	await page.goto('review/');
	await openSettings(page);
	const other = await context.newPage();
	await other.goto('review/');
	await setExam(other, '2026-12-10');
	await expect(other.getByText('10 December 2026')).toBeVisible();
	await expect(page.getByText('10 December 2026')).toBeVisible();
	await page.getByLabel('New a day').focus();
	await setExam(other, '2027-01-01');
	await page.bringToFront();
	await expect(page.getByText('1 January 2027')).toBeHidden();
	await page.getByLabel('New a day').blur();
	await expect(page.getByText('1 January 2027')).toBeVisible();
	await expect(page.getByLabel('Day of my exam')).toHaveValue('2027-01-01');
});
