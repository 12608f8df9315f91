import type { Page } from '@playwright/test';
import { copied, refuseClipboard, status, TRAP } from '../support/copying.ts';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { smallLinkingCard } from '../support/small-site.ts';

const CARD = pathOf(plainCard);
const { title: TITLE, answer: DECISION } = plainCard.data;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a card is sent as Markdown and as HTML: title, decision, link', async ({ page }) => {
	await page.goto(`${CARD}?q=cron#${TRAP}`);
	await page.getByRole('button', { name: 'Copy for a colleague' }).click();
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

test('links are made below a base path too', async ({ page, smallSite }) => {
	const path = pathOf(smallLinkingCard);
	await page.goto(smallSite.url + path);
	await page.getByRole('button', { name: 'Copy for a colleague' }).click();
	await expect(status(page)).toHaveText('Title, decision and link copied.');
	expect(await copied(page)).toContain(`/notes/${path})`);
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
		await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
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
