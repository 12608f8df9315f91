import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';

test('a page is fetched ahead when the reader points at its link', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await page.goto(site.url + pathOf(plainCard));
	await page.waitForLoadState('networkidle');
	expect(site.takeRequests()).not.toContain('/glossary/');
	await page.getByRole('link', { name: 'Glossary' }).first().hover();
	await expect.poll(() => site.takeRequests()).toContain('/glossary/');
});

test('readers who save data get no rules for fetching ahead', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const rules = page.locator('script[type=speculationrules]');
	await page.goto(site.url + pathOf(plainCard));
	await expect(rules).toHaveCount(0);
});

test('a card requests at most three files before its reader does something', async ({ page, context }) => {
	await using site = await changingSite(SITE_FOLDER);
	const session = await context.newCDPSession(page);
	const asked: string[] = [];
	session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
	await session.send('Network.enable');
	// After some seconds the page loads more by itself.
	await page.clock.install({ time: 0 });
	await page.clock.pauseAt(1000);
	await page.goto(site.url + pathOf(plainCard));
	await page.waitForLoadState('networkidle');
	expect(asked).not.toEqual([]);
	expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(3);
});
