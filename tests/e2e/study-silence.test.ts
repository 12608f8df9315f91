import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { storedStudy } from '../support/stored-study.ts';

declare global {
	interface Window {
		/** Whether opening a database neither succeeds nor fails. */
		isSilent?: boolean;
		aborted?: number;
	}
}

const CARD = pathOf(plainCard);
const due = (page: Page) => page.locator('study-start [data-part="due"]');
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'has not opened your study data yet' });

async function starACard(page: Page) {
	await page.goto(CARD);
	await page.getByRole('button', { name: 'Star' }).click();
	await expect.poll(async () => Object.keys((await storedStudy(page))?.stars ?? {})).toEqual([plainCard.id]);
}

/** Runs in the page: opening a database gets no answer while it is silent. */
function keepSilent() {
	const open = IDBFactory.prototype.open.bind(indexedDB);
	window.isSilent = true;
	IDBFactory.prototype.open = (...args) => (window.isSilent ? ({} as IDBOpenDBRequest) : open(...args));
}

const SHOWN = {
	'': (page: Page) => expect(due(page)).toHaveText('0'),
	'review/': (page: Page) => expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible(),
	'practice/': (page: Page) => expect(page.getByRole('button', { name: /^Start/ }).first()).toBeVisible(),
	'starred/': (page: Page) => expect(page.locator('star-list').getByRole('listitem')).toHaveCount(1),
	[CARD]: (page: Page) => expect(page.getByRole('button', { name: 'Star', pressed: true })).toBeVisible(),
};

for (const [path, expectData] of Object.entries(SHOWN))
	test(`/${path} says after three seconds that the study data does not answer, and tries again`, async ({ page }) => {
		await starACard(page);
		await page.addInitScript(keepSilent);
		await page.clock.install();
		await page.goto(path);
		await expect(async () => {
			await page.clock.runFor(3000);
			await expect(notice(page)).toHaveCount(1, { timeout: 100 });
		}).toPass();
		await page.evaluate(() => (window.isSilent = false));
		await notice(page).getByRole('button', { name: 'Try again' }).click();
		await expectData(page);
		await expect(notice(page)).toHaveCount(0);
	});

test('a page that is left gives up what it waits for, so that no other page has to wait, and asks again on return', async ({
	page,
}) => {
	await starACard(page);
	await page.addInitScript(() => {
		const get = IDBObjectStore.prototype.get;
		IDBObjectStore.prototype.get = function (key) {
			IDBObjectStore.prototype.get = get;
			window.aborted = 0;
			this.transaction.addEventListener('abort', () => (window.aborted = 1));
			const request = get.call(this, key);
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			return request;
		};
	});
	await page.goto('');
	await expect.poll(() => page.evaluate(() => window.aborted)).toBe(1);
	await expect(due(page)).toHaveText('–');
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(due(page)).toHaveText('0');
});
