import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { eraseEverything, left, limitTo, openSettings, show, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';

const question = (page: Page) => page.locator('[data-part="question"]');
const end = (page: Page) => page.locator('[data-part="end"]');
const chosen = (page: Page) => page.locator('review-filter summary');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function grade(page: Page, name: string) {
	await show(page).click();
	await button(page, name).click();
	await expect(button(page, name)).toBeHidden();
}

/** Suspends the prompt that is asked, and returns its question. */
async function suspend(page: Page): Promise<string> {
	await expect(show(page)).toBeVisible();
	const text = (await question(page).textContent()) ?? '';
	await button(page, 'Suspend').click();
	await expect(left(page)).toContainText('Suspended');
	await expect(question(page)).not.toHaveText(text);
	return text;
}

async function choose(page: Page, { domain, weak }: { domain?: string; weak?: boolean }) {
	await expect(show(page).or(end(page)).filter({ visible: true })).toHaveCount(1);
	await chosen(page).click();
	if (domain) await page.getByLabel('Ask only').selectOption(domain);
	if (weak) await page.getByLabel(/^Weak ones only/).check();
	await chosen(page).click();
}

const suspended = async (page: Page) => Object.values((await storedStudy(page))?.suspended ?? {}).map(({ on }) => on);

for (const [width, height] of [
	[1280, 900],
	[390, 844],
] as const)
	test(`what the grades mean is printed, and they come where the answer was asked for, ${width} px wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('review/');
		await expect(show(page)).toBeVisible();
		const before = await show(page).boundingBox();
		await show(page).click();
		for (const [name, meaning] of [
			['Again', 'not'],
			['Hard', 'barely'],
			['Good', 'yes'],
			['Easy', 'at once'],
		] as const)
			await expect(button(page, new RegExp(`^${name} ${meaning}`))).toContainText(meaning);
		const after = await button(page, /^Good/).boundingBox();
		expect([after?.y, after?.height]).toEqual([before?.y, before?.height]);
	});

test('the bar at the bottom covers no text: a long answer can be read to its end', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await page.goto('review/');
	await show(page).click();
	const link = page.locator('[data-part="answer"]').getByRole('link').last();
	await link.focus();
	const [text, bar] = [await link.boundingBox(), await page.locator('[data-part="grades"]').boundingBox()];
	expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('the bar grows with every answer, and the rest of the time is estimated', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 3);
	const share = async () =>
		Number(await page.locator('[data-part="share"]').evaluate((bar) => bar.style.getPropertyValue('--share')));
	const shares = [await share()];
	for (const name of ['Again', 'Easy', 'Good']) {
		await grade(page, name);
		shares.push(await share());
	}
	expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
	await expect(left(page)).toHaveText('3 of 3 done today, 2 come back.');
	await expect(page.locator('[data-part="minutes"]')).toHaveText(/^About \d+ minutes?\.$/);
});

test('the keys show, grade, undo and skip', async ({ page }) => {
	await page.goto('review/');
	await expect(show(page)).toBeVisible();
	const first = (await question(page).textContent()) ?? '';
	// The focus is nowhere: the keys work from the start.
	await page.keyboard.press('Space');
	await expect(button(page, /^Good/)).toBeVisible();
	await page.keyboard.press('4');
	await expect(left(page)).toHaveText('1 of 30 done today.');
	await expect(question(page)).not.toHaveText(first);
	await page.keyboard.press('u');
	await expect(left(page)).toHaveText('0 of 30 done today. Undone.');
	await expect(question(page)).toHaveText(first);
	for (const key of ['s', 'u']) await page.keyboard.press(key);
	await expect(left(page)).toHaveText('0 of 30 done today. Undone.');
	await expect(question(page)).toHaveText(first);
	const place = await button(page, 'Skip').boundingBox();
	await page.getByText('All domains').first().click();
	await expect(page.getByLabel('Ask only')).toBeVisible();
	expect(await button(page, 'Skip').boundingBox()).toEqual(place);
	await page.locator('[data-part="prompt"]').focus();
	await page.keyboard.press('s');
	await expect(left(page)).toHaveText('0 of 30 done today. Skipped: it comes back today, after all others.');
	await expect(question(page)).not.toHaveText(first);
	await expect(page.locator('[data-part="prompt"]')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(button(page, /^Good/)).toBeVisible();
});

for (const [size, width, letters] of [
	['195 pixels wide', 195, '100%'],
	['390 pixels wide with letters twice as large', 390, '200%'],
] as const) {
	test(`on a screen ${size}, all that the review offers is on the screen`, async ({ page }) => {
		await page.setViewportSize({ width, height: 2 * width + 64 });
		await page.goto('review/');
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
		await show(page).click();
		await expect(button(page, /^Easy/)).toBeInViewport({ ratio: 1 });
		const boxes = await Promise.all([/^Again/, /^Hard/, /^Good/].map((name) => button(page, name).boundingBox()));
		expect(boxes[1]?.y).toBe(boxes[0]?.y);
		expect(boxes[2]?.y).toBeGreaterThan(boxes[0]?.y ?? 0);
		await button(page, /^Easy/).click();
		await page.locator('review-filter summary').click();
		await expect(button(page, 'Undo')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}

test('a skipped prompt comes back at the end of the same day', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 2);
	const first = (await question(page).textContent()) ?? '';
	await button(page, 'Skip').click();
	await expect(question(page)).not.toHaveText(first);
	await grade(page, 'Easy');
	await expect(question(page)).toHaveText(first);
});

test('a suspended prompt stays away over a reload, an export and an import, until it is brought back', async ({
	page,
}) => {
	await page.goto('review/');
	const text = await suspend(page);
	await expect.poll(() => suspended(page)).toEqual([true]);
	await openSettings(page);
	const downloading = page.waitForEvent('download');
	await button(page, 'Export as a file').click();
	const buffer = readFileSync(await (await downloading).path());
	await eraseEverything(page);
	await page.reload();
	await expect(question(page)).toHaveText(text);
	await openSettings(page);
	await page
		.getByLabel('A file exported before')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
	await button(page, 'Add it to what is here').click();
	await expect(question(page)).not.toHaveText(text);
	await expect.poll(() => suspended(page)).toEqual([true]);
	await page.reload();
	await expect(show(page)).toBeVisible();
	await expect(question(page)).not.toHaveText(text);
	await openSettings(page);
	await button(page, `Bring back: ${text}`).click();
	await expect(page.getByRole('heading', { name: 'Suspended' })).toBeHidden();
	await expect.poll(() => suspended(page)).toEqual([false]);
	await page.reload();
	await expect(question(page)).toHaveText(text);
});

test('suspending can be undone at once', async ({ page }) => {
	await page.goto('review/');
	const text = await suspend(page);
	await button(page, 'Undo').click();
	await expect(question(page)).toHaveText(text);
});

test('one domain only: other tabs and later visits of the day ask for it too, until the home page or a new day asks all', async ({
	page,
	context,
}) => {
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	await expect(left(other)).toContainText('0 of 30 done today');
	const domain = (await page.locator('review-filter option').last().textContent()) ?? '';
	await choose(page, { domain });
	await expect(chosen(page)).toContainText(domain);
	await expect(chosen(other)).toContainText(domain);
	await page.reload();
	await expect(chosen(page)).toContainText(domain);
	await expect(show(page)).toBeVisible();
	const stored = () => page.evaluate(() => localStorage.getItem('review-filter') ?? '');
	expect(await stored()).toMatch(/"domain":\d/);
	await grade(page, 'Easy');
	await written(page, 1);
	const { day, ...filter } = JSON.parse(await stored()) as { day: string };
	await page.evaluate(
		(text) => localStorage.setItem('review-filter', text),
		JSON.stringify({ ...filter, day: '2026-01-05' }),
	);
	await page.reload();
	await expect(chosen(page)).toContainText('All domains');
	await page.evaluate((text) => localStorage.setItem('review-filter', text), JSON.stringify({ ...filter, day }));
	await page.goto('./');
	await page.getByRole('link', { name: /^Continue/ }).click();
	await expect(left(page)).toContainText('1 of 30 done today');
	await expect(chosen(page)).toContainText('All domains');
	expect(page.url()).not.toContain('#');
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

test('weak ones only: a prompt that was not remembered is asked, and the end leads back to all', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 'Again');
	await grade(page, 'Easy');
	await choose(page, { weak: true });
	await expect(left(page)).toHaveText('0 of 1 done today.');
	for (let count = 0; count < 3 && !(await end(page).isVisible()); count++) await grade(page, 'Easy');
	await expect(end(page)).toContainText('No weak ones left today');
	await expect(left(page)).toHaveText(/^No weak ones left today; \d+ wait in all domains\.$/);
	const background = (name: string) =>
		end(page)
			.getByText(name)
			.evaluate((way) => getComputedStyle(way).backgroundColor);
	expect(await background('Ask from all domains')).not.toBe(await background('Ten practice questions'));
	await button(page, 'Ask from all domains').click();
	await expect(show(page)).toBeVisible();
	await expect(left(page)).toContainText('of 30 done today');
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

test('with little time the plan offers a pace as a button, with the minutes that it takes', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
	await page.goto('review/');
	await openSettings(page);
	await page.getByLabel('Day of my exam').fill('2026-11-28');
	await page.getByLabel('Day of my exam').blur();
	const offer = page.locator('study-plan').getByRole('listitem').filter({ hasText: 'all decisions' }).first();
	await expect(offer).toContainText(/about \d+ minutes? a day/);
	const pace = Number(/Set to (\d+) a day/.exec((await offer.textContent()) ?? '')?.[1]);
	await offer.getByRole('button').click();
	await expect(left(page)).toContainText(`0 of ${pace} done today`);
	await expect(page.locator('study-plan output')).toContainText(`At ${pace} new a day`);
	await expect(page.getByLabel('New a day')).toHaveValue(String(pace));
	await expect(page.getByRole('list', { name: 'Coming days' }).getByRole('listitem')).toHaveCount(5);
});

test('nothing is erased without a second word', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 'Easy');
	await openSettings(page);
	await button(page, 'Erase everything here').click();
	await expect(button(page, 'Keep everything')).toBeFocused();
	await button(page, 'Keep everything').click();
	await expect(button(page, 'Erase everything here')).toBeFocused();
	await written(page, 1);
	await expect(left(page)).toHaveText('1 of 30 done today.');
});

test('the address of the plan opens the settings', async ({ page }) => {
	await page.goto('review/#plan');
	await expect(page.getByLabel('Day of my exam')).toBeVisible();
});
