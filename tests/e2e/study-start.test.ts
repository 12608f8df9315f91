import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { limitTo, openSettings, show, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';
import { whenLoaded } from '../support/template-checks.ts';

const PHONE = { width: 390, height: 844 };
const TODAY = new Date('2026-11-23T10:00:00');
const later = (page: Page) => page.getByRole('region', { name: 'Today' });
const part = (page: Page, name: string) => later(page).locator(`[data-part="${name}"]`);

test.use({ viewport: PHONE });

test('a first visit asks for the day of the exam and starts the review, and the day is stored only here', async ({
	page,
}) => {
	await page.clock.setFixedTime(TODAY);
	await page.goto('./');
	await expect(later(page)).toBeHidden();
	const day = page.getByLabel('When is your exam?');
	await expect(day).toBeInViewport();
	const start = page.getByRole('button', { name: /^Start, about \d+ minutes$/ });
	await expect(start).toBeInViewport({ ratio: 1 });
	await day.fill('2026-12-07');
	await start.click();
	await expect(show(page)).toBeVisible();
	expect(page.url()).not.toContain('2026');
	await expect.poll(async () => (await storedStudy(page))?.settings.exam).toBe('2026-12-07');
	await openSettings(page);
	await expect(page.getByLabel('Day of my exam')).toHaveValue('2026-12-07');
});

test('the review starts without a day, too, and takes the minutes that the button says', async ({ page }) => {
	// Late in the evening, what comes again is no longer asked on the same day, and the review takes less.
	await page.clock.setFixedTime(TODAY);
	await page.goto('./');
	const start = page.getByRole('button', { name: /^Start, about \d+ minutes$/ });
	const minutes = /\d+ minutes/.exec((await start.textContent()) ?? '')?.[0] ?? '';
	await start.click();
	await expect(show(page)).toBeVisible();
	await expect(page.locator('[data-part="minutes"]')).toHaveText(`About ${minutes}.`);
	expect(await storedStudy(page)).toBeUndefined();
});

test('on later days the first screen says how many days are left and what there is to do, and goes on', async ({
	page,
}) => {
	await page.clock.setFixedTime(TODAY);
	await page.goto('./');
	await page.getByLabel('When is your exam?').fill('2026-12-07');
	await expect(page.getByText('7 December 2026')).toBeVisible();
	await page.getByRole('button', { name: /^Start, about \d+ minutes$/ }).click();
	await show(page).click();
	await page.getByRole('button', { name: 'Good' }).click();
	await written(page, 1);
	await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
	await page.goto('./');
	await expect(part(page, 'days')).toHaveText('11');
	await expect(part(page, 'due')).toHaveText('1');
	await expect(part(page, 'fresh')).toHaveText('30');
	await expect(page.getByLabel('When is your exam?')).toBeHidden();
	const go = later(page).getByRole('link', { name: 'Continue' });
	await expect(go).toBeInViewport({ ratio: 1 });
	await go.click();
	await expect(show(page)).toBeVisible();
});

test('the list of domains shows the progress, and nothing moves when it comes', async ({ page }) => {
	await page.goto('review/');
	await show(page).click();
	await page.getByRole('button', { name: 'Easy' }).click();
	await written(page, 1);
	await page.goto('./');
	const list = page.locator('domain-progress');
	await expect(list).toContainText(/0 of \d+ prompts known/);
	await expect(page.locator('domain-progress li')).toHaveCount(await page.locator('domain-progress li a').count());
	const heights = () =>
		page.locator('domain-progress li').evaluateAll((items) => items.map((item) => item.clientHeight));
	expect(new Set(await heights()).size).toBeLessThanOrEqual(2);
});

test('a reader who has reviewed all of today is led to the practice', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 1);
	await show(page).click();
	await page.getByRole('button', { name: 'Easy' }).click();
	await written(page, 1);
	await page.goto('./');
	await expect(later(page).getByRole('link', { name: 'Practice' })).toHaveAttribute('href', '/practice/');
});

test('the page for learning leads to the review, the practice, the starred cards and the cheat sheets', async ({
	page,
}) => {
	await page.goto('./');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Learn' }).click();
	const main = page.getByRole('main');
	for (const [name, path] of [
		['Review', 'review/'],
		['Practice', 'practice/'],
		['Starred cards', 'starred/'],
		['Cheat sheets', 'cheat-sheets/'],
		['Glossary', 'glossary/'],
	] as const)
		await expect(main.getByRole('link', { name, exact: true })).toHaveAttribute('href', `/${path}`);
	await page.goto('practice/');
	await whenLoaded(page);
	await expect(page.getByRole('link', { name: 'Learn' })).toHaveAttribute('aria-current', 'true');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the start says what there is instead of the review', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('button', { name: /^Start, about \d+ minutes$/ })).toBeHidden();
		await expect(page.locator('study-start').getByRole('link', { name: 'cheat sheets' })).toBeVisible();
	});
});
