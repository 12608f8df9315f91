import { expect, test } from '../support/fixtures.ts';
import { end, grade, left, limitTo, question, show } from '../support/reviewing.ts';

test('the bar grows with every answer, and the rest of the time is estimated', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 3);
	const share = async () =>
		Number(await page.locator('[data-part="share"]').evaluate((bar) => bar.style.getPropertyValue('--share')));
	const shares = [await share()];
	for (const name of ['Again', 'Easy', 'Good'] as const) {
		await grade(page, name);
		shares.push(await share());
	}
	expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
	await expect(left(page)).toHaveText('3 of 3 done today, 2 come back.');
	await expect(page.locator('[data-part="minutes"]')).toHaveText(/^About \d+ minutes?\.$/);
});

test('when a change of the plan leaves nothing for today, no prompt stands below “Done for today.”', async ({
	page,
}) => {
	await page.goto('review/');
	await limitTo(page, 1);
	await grade(page, 'Easy');
	await expect(end(page)).toBeVisible();
	await page.getByLabel('New a day').fill('5');
	await page.getByLabel('New a day').blur();
	await expect(show(page)).toBeVisible();
	await page.getByLabel('New a day').fill('1');
	await page.getByLabel('New a day').blur();
	await expect(left(page)).toHaveText('Done for today.');
	await expect(end(page)).toBeVisible();
	await expect(show(page)).toBeHidden();
	await expect(question(page)).toBeHidden();
});

test('the end of a session leads to ten practice questions and the hardest cards', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 2);
	const hard = (await question(page).textContent()) ?? '';
	await grade(page, 'Again');
	while (!(await end(page).isVisible())) await grade(page, 'Easy');
	await expect(end(page)).toContainText(/2 prompts with \d answers. Tomorrow: \d+ due, 2 new\./);
	await expect(end(page).getByRole('link', { name: 'Ten practice questions' })).toHaveAttribute(
		'href',
		'/practice/#ten',
	);
	await expect(end(page).getByRole('listitem')).toHaveCount(1);
	await end(page).getByRole('link', { name: hard }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(hard);
});
