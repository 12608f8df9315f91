import { expect, test } from '../support/fixtures.ts';
import { cardNote, notes } from '../support/notes.ts';
import { TEMPLATES } from '../support/templates.ts';

const [task] = notes.exams.find(({ data }) => data.status === 'current')?.data.domains[0]?.tasks ?? [];
const title = cardNote(task?.points?.[0]?.cards[0] ?? '').data.title;

test.describe('without JavaScript, on a narrow phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	test('a reader opens a task of the exam, sees its points and goes to a card', async ({ page }) => {
		await page.goto(TEMPLATES['an exam']);
		const link = page.getByRole('main').getByRole('link', { name: title }).first();
		await expect(link).toBeHidden();
		await page
			.locator('summary')
			.filter({ hasText: task?.title ?? '' })
			.click();
		await expect(link).toBeVisible();
		await expect(page.getByText(/^Each of the \d+ points of the outline has at least one card\.$/)).toBeVisible();
		await link.click();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	});

	test('no point is wider than the screen when all tasks are open', async ({ page }) => {
		await page.goto(TEMPLATES['an exam']);
		for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
		const { scrollWidth, clientWidth } = await page
			.locator('html')
			.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
		expect(scrollWidth).toBe(clientWidth);
	});
});

test('paper shows the points of each task', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(TEMPLATES['a task']);
	await expect(page.locator('.points').getByRole('link', { name: title }).first()).toBeVisible();
});
