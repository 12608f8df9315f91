import { copied, markOf, refuseClipboard, status, TRAP } from '../support/copying.ts';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';

const CARD = pathOf(plainCard);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the link beside a trap copies the address of the trap and says so', async ({ page }) => {
	await page.goto(`${CARD}?q=cron`);
	await page.locator(`#${TRAP}`).hover();
	await page.getByRole('link', { name: 'Link to this trap' }).nth(2).click();
	await expect(status(page)).toHaveText('Link copied.');
	expect(await copied(page)).toMatch(new RegExp(`^http[^?]*/${CARD}#${TRAP}$`));
});

test('a link is copied and sent, and its panel closed, with the keyboard alone', async ({ page }) => {
	await page.goto(CARD);
	await markOf(page, TRAP).focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('Link copied.');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Copy with title and decision' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('Title, decision and link copied.');
	expect(await copied(page)).toContain(`${CARD}#${TRAP})`);
	await page.keyboard.press('Escape');
	await expect(status(page)).toBeHidden();
	await page.keyboard.press('Tab');
	await expect(page.locator('article :focus')).toHaveCount(1);
});

test('a refused clipboard shows the link selected', async ({ page }) => {
	await refuseClipboard(page);
	await page.goto(CARD);
	await markOf(page, TRAP).click();
	await expect(status(page)).toHaveText('Copying was refused. Here is the link:');
	const field = page.getByRole('textbox', { name: 'Link' });
	await expect(field).toBeFocused();
	expect(await page.evaluate(() => String(getSelection()))).toMatch(new RegExp(`/${CARD}#${TRAP}$`));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('each link beside a statement can be seen and tapped, and none makes the page wider', async ({ page }) => {
		await page.goto(CARD);
		const marks = page.locator('.permalink');
		for (const mark of await marks.all()) {
			const box = await mark.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
		const opacities = await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark, '::before').opacity));
		expect(new Set(opacities)).toEqual(new Set(['1']));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await markOf(page, TRAP).tap();
		await expect(status(page)).toHaveText('Link copied.');
		await expect(page.locator('.link-panel')).toBeInViewport({ ratio: 1 });
	});
});
