import { expect, test } from '../support/fixtures.ts';

for (const path of ['review/', 'practice/']) {
	test(`without a network, ${path} says that it could not be loaded, and reports no error`, async ({
		page,
		tolerate,
	}) => {
		tolerate(/prompts\.json|Failed to load resource/);
		await page.route('**/review/prompts.json', (route) => route.abort());
		await page.goto(path);
		await expect(page.getByText('could not be loaded. Try again when you are online.')).toBeVisible();
	});

	test(`an error in the code or data of ${path} is shown as such and reported`, async ({ page, tolerate }) => {
		tolerate(/The prompts lack valid "domains"/);
		const reported = page.waitForEvent('pageerror');
		await page.route('**/review/prompts.json', (route) => route.fulfill({ json: {} }));
		await page.goto(path);
		await expect(page.getByText('cannot be shown because of an error in this site.')).toBeVisible();
		expect((await reported).message).toContain('The prompts lack valid "domains".');
	});
}
