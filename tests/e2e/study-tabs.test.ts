import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { cardWith, pathOf, plainCard } from '../support/live-cards.ts';
import { eraseEverything, left, limitTo, openSettings, setExam, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';

const OTHER = cardWith('another slug', ({ id }) => id !== plainCard.id);

const said = (page: Page) => page.locator('[data-part="status"]');
const stars = async (page: Page) => Object.keys((await storedStudy(page))?.stars ?? {});

async function grade(page: Page, times: number) {
	for (let count = 0; count < times; count++) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: /^Easy/ }).click();
	}
}

/** A backup, as version 1 of the site wrote it, of a reader who has answered one prompt. */
const BACKUP = {
	app: 'dop-notes-study',
	version: 1,
	reviews: [{ prompt: `${plainCard.id}#decision`, at: 1_700_000_000_000, grade: 4 }],
	undone: [],
	stars: { [OTHER.id]: { on: true, changed: 1_700_000_000_000 } },
	settings: { limit: 30, changed: 0 },
	practices: [],
};

async function addBackup(page: Page) {
	await openSettings(page);
	await page.getByLabel('A file exported before').setInputFiles({
		name: 'mine.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(BACKUP)),
	});
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
	await expect(said(page)).toContainText('Imported.');
}

for (const channel of ['with', 'without']) {
	test(`a star set in another tab survives an import, ${channel} word between the tabs`, async ({ page, context }) => {
		if (channel === 'without') await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		await page.goto('review/');
		await expect(left(page)).toContainText('0 of 30 done today');
		const other = await context.newPage();
		await other.goto(pathOf(plainCard));
		await other.getByRole('button', { name: 'Star' }).click();
		await expect.poll(() => stars(other)).toEqual([plainCard.id]);
		await addBackup(page);
		await expect.poll(async () => (await stars(page)).sort()).toEqual([plainCard.id, OTHER.id].sort());
		await page.getByRole('button', { name: 'Take that back' }).click();
		await expect.poll(() => stars(page)).toEqual([plainCard.id]);
	});
}

test('taking an import back keeps the grades given since', async ({ page }) => {
	await page.goto('review/');
	await addBackup(page);
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(1);
	await grade(page, 3);
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(4);
	await page.getByRole('button', { name: 'Take that back' }).click();
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(3);
	await page.reload();
	await expect(left(page)).toContainText('3 of 30 done today');
});

test('an import can be taken back after a reload, and the grades given since stay', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 1);
	await addBackup(page);
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(2);
	await page.reload();
	await openSettings(page);
	await expect(said(page)).toContainText('Imported. Kept here now: 2 reviews; before: 1.');
	await grade(page, 2);
	await page.getByRole('button', { name: 'Take that back' }).click();
	await expect(said(page)).toHaveText('Taken back.');
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(3);
	await page.reload();
	await openSettings(page);
	await expect(page.getByRole('button', { name: 'Export as a file' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Take that back' })).toBeHidden();
});

test('what was erased comes back, with the grades given since', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 1);
	await eraseEverything(page);
	await expect(left(page)).toContainText('0 of 30 done today');
	await grade(page, 2);
	await page.getByRole('button', { name: 'Take that back' }).click();
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBeGreaterThanOrEqual(2);
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(3);
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

test('a list that was sent, whose cards are all starred here, says so and offers to star nothing', async ({ page }) => {
	await page.goto(`starred/?cards=${plainCard.id},${OTHER.id}`);
	await expect(page.getByText('2 cards, starred by the person who sent you this link.')).toBeVisible();
	await page.getByRole('button', { name: 'Star all of them' }).click();
	await expect(page.getByText('2 cards, all of them starred here too.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Star all of them' })).toBeHidden();
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

test('a database that the browser has closed meanwhile is opened again', async ({ page }) => {
	await page.addInitScript(() => {
		const { transaction } = IDBDatabase.prototype;
		const closed = new WeakSet<IDBDatabase>();
		IDBDatabase.prototype.transaction = function (...args) {
			if (closed.has(this)) throw new DOMException('The connection was closed.', 'InvalidStateError');
			return transaction.apply(this, args);
		};
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...args) {
			const opening = open.apply(this, args);
			addEventListener('close-databases', () => closed.add(opening.result));
			return opening;
		};
	});
	await page.goto('review/');
	await grade(page, 1);
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('close-databases')));
	await grade(page, 1);
	await expect.poll(async () => (await storedStudy(page))?.reviews.length).toBe(2);
	await expect(page.locator('[data-part="error"]')).toHaveText('');
});

test('the browser is asked once to keep the data, however many grades there are', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.storage.persist = () => {
			sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}x`);
			return Promise.resolve(false);
		};
	});
	await page.goto('review/');
	await grade(page, 3);
	await expect(left(page)).toContainText('3 of 30 done today');
	await written(page, 3);
	await page.reload();
	await grade(page, 1);
	await expect(left(page)).toContainText('4 of 30 done today');
	expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBe('x');
});
