import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { left, limitTo, setExam } from '../support/reviewing.ts';

const EVENING = new Date(2026, 10, 23, 21);

/** Opens the review in the evening and answers all of the day's prompts. */
async function studyInTheEvening(page: Page, time = EVENING) {
	await page.clock.install({ time });
	await page.goto('review/');
	await limitTo(page, 2);
	for (let count = 0; count < 2; count++) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: /^Easy/ }).click();
	}
	await expect(left(page)).toHaveText('Done for today.');
}

test('a review that is left open over night shows the new day at midnight', async ({ page }) => {
	await studyInTheEvening(page);
	await page.clock.runFor('02:59:50');
	await expect(left(page)).toHaveText('Done for today.');
	await page.clock.runFor('00:00:20');
	await expect(left(page)).toContainText('0 of 2 done today');
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
});

test('a review on a device that slept over night shows the new day when the reader comes back', async ({ page }) => {
	await studyInTheEvening(page);
	// Timers stood still.
	await page.clock.setSystemTime(new Date(2026, 10, 24, 8));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(left(page)).toContainText('0 of 2 done today');
});

test('a review shows the right day after the clock was set back', async ({ page }) => {
	await studyInTheEvening(page);
	await page.clock.setSystemTime(new Date(2026, 10, 22, 21));
	await page.clock.runFor('00:01:05');
	await expect(left(page)).toContainText('0 of 2 done today');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: /^Easy/ }).click();
	await expect(left(page)).toContainText('1 of 2 done today');
});

test('a review shows the right day after the time zone was changed', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/London' });
	await studyInTheEvening(page, new Date('2026-11-23T21:00:00Z'));
	await page.clock.runFor('02:30:00');
	await expect(left(page)).toHaveText('Done for today.');
	// There it is half past midnight.
	await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' });
	await page.clock.runFor('00:01:05');
	await expect(left(page)).toContainText('0 of 2 done today');
});

test('at 20:30 in New York there is a plan after two grades and a reload', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' });
	await page.clock.install({ time: new Date('2026-11-23T20:30:00-05:00') });
	await page.goto('review/');
	await setExam(page, '2026-12-07');
	for (let count = 0; count < 2; count++) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: /^Good/ }).click();
	}
	await expect(left(page)).toContainText('2 come back');
	await page.reload();
	await expect(left(page)).toContainText('2 come back');
	await page.clock.runFor(1000);
	await expect(page.locator('study-plan output')).toContainText('14 days to learn.');
});
