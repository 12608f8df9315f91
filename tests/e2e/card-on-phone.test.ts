import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { cardWith, linkingCard, otherCard, pathOf, plainCard, trapIdsOf } from '../support/live-cards.ts';
import { searchOn } from '../support/searching.ts';

const PHONE = { width: 390, height: 844 };
/** The id of code that comes after the steps of a card. */
const codeIdOf = (body: string) =>
	/^## Do this\n(?:(?!^## ).*\n)*?```(?:yaml|json)[^\n]*\{#([a-z0-9-]+)\}/m.exec(body)?.[1];
const codeCard = cardWith('a template after its steps', ({ body }) => codeIdOf(body) !== undefined);
const CODE = codeIdOf(codeCard.body) ?? '';
const [TRAP = ''] = trapIdsOf(plainCard);

const code = (page: Page) => page.locator(`#${CODE}`);
const openParts = (page: Page) => page.locator('details.fold:not(.aside)[open]');

test('at 200 %, the notice about a trap does not cover the trap that the address names', async ({ page }) => {
	await page.setViewportSize({ width: 195, height: 422 });
	await page.goto(`${pathOf(plainCard)}#${TRAP}`);
	const trap = page.locator(`#${TRAP}`);
	await expect(trap).toBeInViewport();
	const isCovered = await trap.evaluate((line) => {
		const { left, top } = line.getBoundingClientRect();
		return top < 0 || document.elementFromPoint(left + 20, top + 5)?.closest('.trap-notice') !== null;
	});
	expect(isCovered).toBe(false);
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test('a card goes from the decision to the situation, the steps, the reason, the traps and the code', async ({
		page,
	}) => {
		await page.goto(pathOf(codeCard));
		const tops = await page
			.locator('#decision, .look-for, .situation, .do-this, .why, .traps, .today, .code-last')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
		expect(tops.length).toBeGreaterThanOrEqual(6);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});

	test('the template is closed until the reader opens it, and a link to it opens it', async ({ page }) => {
		await page.goto(pathOf(codeCard));
		await expect(code(page)).toBeHidden();
		await page
			.getByText(/^Show the (?:template|code)$/)
			.last()
			.click();
		await expect(code(page)).toBeVisible();
		await page.goto('about:blank');
		await page.goto(`${pathOf(codeCard)}#${CODE}`);
		await expect(code(page)).toBeInViewport();
		await page.goto(pathOf(codeCard));
		await page.evaluate((id) => (location.hash = id), CODE);
		await expect(code(page)).toBeInViewport();
	});

	test('the sign beside a statement is in the margin of its first line', async ({ page }) => {
		for (const card of [codeCard, plainCard, linkingCard]) {
			await page.goto(pathOf(card));
			const misplaced = await page
				.locator(':is(.prose :is(li, p, figcaption), .decision > p) > .permalink')
				.evaluateAll((links) =>
					links
						.filter((link) => link.getClientRects().length > 0)
						.filter((link) => {
							const statement = link.closest('li, p, figcaption');
							const range = new Range();
							range.selectNodeContents(link.closest('p, li, figcaption') ?? link);
							const words = [...range.getClientRects()].filter(({ width }) => width > 0);
							const { left, right, top } = link.getBoundingClientRect();
							const edge = statement?.getBoundingClientRect();
							const isBeside = edge !== undefined && left >= edge.right - 1 && right <= innerWidth;
							const isOnFirstLine = Math.abs(top - (words[0]?.top ?? 0)) < 24;
							return !isBeside || !isOnFirstLine;
						})
						.map((link) => link.getAttribute('href')),
				);
			expect(misplaced).toEqual([]);
		}
	});

	test('other questions, mentions and the retired exam are closed until the reader opens them', async ({ page }) => {
		await page.goto(pathOf(plainCard));
		const [asked = ''] = plainCard.data.asked;
		await expect(page.getByText(asked, { exact: true })).toBeHidden();
		await page.getByText('Also asked as').click();
		await expect(page.getByText(asked, { exact: true })).toBeVisible();
		const retired = page.locator('dl details');
		await expect(retired.getByRole('link').first()).toBeHidden();
		await retired.locator('summary').click();
		await expect(retired.getByRole('link').first()).toBeVisible();
	});

	test('a link to a trap shows the title and the decision with it, and another color than a link to a step', async ({
		page,
	}) => {
		const colorOf = (id: string) =>
			page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor);
		await page.goto(pathOf(plainCard));
		const notice = page.locator('.trap-notice');
		await expect(notice).toBeHidden();
		await page.goto(`${pathOf(plainCard)}#${TRAP}`);
		await expect(notice).toBeInViewport({ ratio: 1 });
		await expect(notice).toContainText(`Trap in: ${plainCard.data.title}`);
		await expect(notice).toContainText('Decision: ');
		await expect(page.locator(`#${TRAP}`)).toBeInViewport({ ratio: 1 });
		const [notices, trap] = [await notice.boundingBox(), await page.locator(`#${TRAP}`).boundingBox()];
		expect((notices?.y ?? 0) + (notices?.height ?? 0)).toBeLessThanOrEqual(trap?.y ?? 0);
		const wrong = await colorOf(TRAP);
		const step = (await page.locator('.do-this li[id]').first().getAttribute('id')) ?? '';
		await page.goto(`${pathOf(plainCard)}#${step}`);
		await expect(notice).toBeHidden();
		expect(await colorOf(step)).not.toBe(wrong);
	});
});

test('on a wide screen and in print the template is open', async ({ page }) => {
	await page.goto(pathOf(codeCard));
	await expect(code(page)).toBeVisible();
	await page.setViewportSize(PHONE);
	await page.reload();
	await expect(code(page)).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(code(page)).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE });

	test('the template is open', async ({ page }) => {
		await page.goto(pathOf(codeCard));
		await expect(code(page)).toBeVisible();
	});
});

test('who comes from the search, or with a link that was sent, finds the card open while Recall is on', async ({
	page,
}) => {
	await page.goto(pathOf(plainCard));
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(openParts(page)).toHaveCount(0);
	await page
		.getByRole('link', { name: /^(?:Next|Previous)/ })
		.first()
		.click();
	await expect(page).not.toHaveURL(new RegExp(pathOf(plainCard)));
	await expect(openParts(page)).toHaveCount(0);
	await page.goto('about:blank');
	await page.goto(pathOf(plainCard));
	await expect(openParts(page)).not.toHaveCount(0);
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(openParts(page)).toHaveCount(0);
	await page.keyboard.press('Control+k');
	const { field, results, waitForResults } = searchOn(page, page.getByRole('dialog'));
	await field.fill(otherCard.data.title);
	await waitForResults(otherCard.data.title);
	await results.locator(`a.title[href*="/${pathOf(otherCard)}"]`).click();
	await expect(page).toHaveURL(new RegExp(pathOf(otherCard)));
	await expect(page.locator('section.why p').first()).toBeVisible();
});
