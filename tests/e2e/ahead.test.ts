import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';

const CARD = 'scenarios/ecs-container-logs/';

for (const [reader, saves] of [
	['a reader', false],
	['a reader who saves data', true],
] as const) {
	test(`${reader} who points at a link ${saves ? 'loads nothing ahead' : 'finds its page loaded'}`, async ({
		page,
	}) => {
		await using site = await changingSite(SITE_FOLDER);
		if (saves) {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
			});
		}
		await page.goto(site.url + CARD);
		await page.waitForLoadState('networkidle');
		const asked = [...site.asked()];
		await page.getByRole('link', { name: 'Glossary' }).first().hover();
		await page.waitForTimeout(2500);
		expect(asked).not.toContain('/glossary/');
		expect(site.asked().includes('/glossary/')).toBe(!saves);
	});
}

test('nothing moves while a page loads, and it asks for at most four files', async ({ page, context }) => {
	await using site = await changingSite(SITE_FOLDER);
	const session = await context.newCDPSession(page);
	const asked: string[] = [];
	session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
	await session.send('Network.enable');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.addInitScript(() => {
		Object.assign(window, { moved: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				(window as unknown as { moved: number }).moved += (entry as PerformanceEntry & { value: number }).value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(site.url + CARD);
	await page.waitForTimeout(2000);
	expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
	expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4);
});
