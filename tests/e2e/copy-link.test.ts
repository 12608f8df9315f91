import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard, trapIdsOf } from '../support/live-cards.ts';

const CARD = pathOf(plainCard);
const [, , TRAP = ''] = trapIdsOf(plainCard);
const { title: TITLE, answer: DECISION } = plainCard.data;

const markOf = (page: Page, id: string) => page.locator(`.permalink[href="#${id}"]`);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('.link-panel').getByRole('status');

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

/** What a browser without permission answers. */
const refuseClipboard = (page: Page) =>
	page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
	});

test.describe('with a clipboard', () => {
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
		await expect(page.getByRole('button', { name: 'Send with title and decision' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('Title, decision and link copied.');
		expect(await copied(page)).toContain(`${CARD}#${TRAP})`);
		await page.keyboard.press('Escape');
		await expect(status(page)).toBeHidden();
		await page.keyboard.press('Tab');
		await expect(page.locator('article :focus')).toHaveCount(1);
	});

	test('a card is sent as Markdown and as HTML: title, decision, link', async ({ page }) => {
		await page.goto(`${CARD}?q=cron#${TRAP}`);
		await page.getByRole('button', { name: 'Send to a colleague' }).click();
		await expect(status(page)).toHaveText('Title, decision and link copied.');
		const [link, decision] = (await copied(page)).split('\n');
		expect(link).toMatch(/^\[.+\]\(http[^)#?]*\)$/);
		expect(link).toContain(`[${TITLE}]`);
		expect(link).toContain(`/${CARD})`);
		expect(decision).toBe(DECISION);
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('text/html'))?.text();
		});
		expect(html).toContain(`/${CARD}">${TITLE}</a>`);
		expect(html).toContain(DECISION);
	});

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

	test('links are made below a base path too', async ({ page, subpathSite }) => {
		await page.goto(subpathSite.url + CARD);
		await page.getByRole('button', { name: 'Send to a colleague' }).click();
		await expect(status(page)).toHaveText('Title, decision and link copied.');
		expect(await copied(page)).toContain(`/notes/${CARD})`);
	});
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

test.describe('a device that can share', () => {
	const shareWith = (page: Page, error: string) =>
		page.addInitScript((name) => {
			navigator.share = (data) => {
				document.documentElement.dataset['shared'] = JSON.stringify(data);
				return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
			};
		}, error);
	const send = async (page: Page) => {
		await page.goto(CARD);
		await page.getByRole('button', { name: 'Send to a colleague' }).click();
	};

	test('gets title, decision and link', async ({ page }) => {
		await shareWith(page, '');
		await send(page);
		await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
		const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '') as ShareData;
		expect(shared.title).toBe(TITLE);
		expect(shared.text).toContain(DECISION);
		expect(shared.url).toMatch(new RegExp(`/${CARD}$`));
		await expect(status(page)).toBeHidden();
	});

	test('may be cancelled by its reader, and then nothing more happens', async ({ page }) => {
		await shareWith(page, 'AbortError');
		await send(page);
		await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
		await expect(status(page)).toBeHidden();
	});

	test('may refuse, and then the link is shown selected', async ({ page }) => {
		await refuseClipboard(page);
		await shareWith(page, 'NotAllowedError');
		await send(page);
		await expect(status(page)).toHaveText('Copying was refused. Here is the link:');
		await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(new RegExp(`/${CARD}$`));
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

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
