import type { Page } from '@playwright/test';
import { copied, status, TRAP } from '../support/copying.ts';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';

const CARD = pathOf(plainCard);

/** Selects three words of a statement, as a reader would, and returns them. */
const selectWords = (page: Page, id: string) =>
	page.evaluate((at) => {
		const statement = document.getElementById(at) as HTMLElement;
		const walker = document.createTreeWalker(statement, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const found = /(?<=\s)[a-z]+ [a-z]+ [a-z]+(?=\s)/.exec(node.textContent ?? '');
			if (!found) continue;
			getSelection()?.setBaseAndExtent(node, found.index, node, found.index + found[0].length);
			return found[0];
		}
		throw new Error(`#${at} has no three words in one text node.`);
	}, id);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('selected words get a link that leads to them', async ({ page }) => {
	await page.goto(CARD);
	const words = await selectWords(page, TRAP);
	await page.getByRole('button', { name: 'Link to these words' }).click();
	await expect(status(page)).toHaveText('Link copied.');
	const link = await copied(page);
	expect(link).toContain(`/${CARD}#${TRAP}:~:text=`);
	expect(decodeURIComponent(link)).toContain(words);
	await page.goto('./');
	await page.goto(`${CARD}${link.slice(link.indexOf('#'))}`);
	await expect(page.locator(`#${TRAP}`)).toBeInViewport();
	expect(await page.evaluate(() => location.hash)).toBe(`#${TRAP}`);
	await expect(page.locator('[data-missing-statement]')).toBeEmpty();
});

test('the button for selected words is the next stop of the keyboard and disappears with the selection', async ({
	page,
}) => {
	await page.goto(CARD);
	// The Tab key goes on from where the reader has clicked.
	await page.locator(`#${TRAP} strong`).dblclick({ position: { x: 6, y: 10 } });
	const button = page.getByRole('button', { name: 'Link to these words' });
	await expect(button).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await expect(button).toHaveCount(0);
});

test('text copied from the page has no links beside statements in it', async ({ page }) => {
	await page.goto(CARD);
	await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.traps') as Element));
	await page.keyboard.press('Control+c');
	const text = await copied(page);
	const shown = await page.locator(`#${TRAP} strong`).first().textContent();
	expect(text).toContain(shown);
	expect(text).not.toMatch(/#|Link to/);
});
