import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { practiceOn } from '../support/practising.ts';
import { fresh, left, review, show } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';

const starButton = (page: Page, pressed: boolean) => page.getByRole('button', { name: 'Star', pressed });

async function star(page: Page) {
	await page.goto(pathOf(plainCard));
	await starButton(page, false).click();
	await expect(starButton(page, true)).toBeVisible();
}

/** What a page shows, what is done elsewhere, and what the page shows when Back brings it back from memory. */
const cases: readonly {
	name: string;
	path: string;
	before: (page: Page) => Promise<void>;
	act: (other: Page) => Promise<void>;
	after: (page: Page) => Promise<void>;
}[] = [
	{
		name: 'the start, once something was studied',
		path: './',
		before: (page) => expect(page.getByLabel('When is your exam?')).toBeVisible(),
		act: (other) => review(other, 1),
		after: async (page) => {
			await expect(page.getByLabel('When is your exam?')).toBeHidden();
			await expect(fresh(page)).toHaveText('29');
		},
	},
	{
		name: 'the button of a card, once it was starred',
		path: pathOf(plainCard),
		before: (page) => expect(starButton(page, false)).toBeVisible(),
		act: star,
		after: (page) => expect(starButton(page, true)).toBeVisible(),
	},
	{
		name: 'the starred cards',
		path: 'starred/',
		before: (page) => expect(page.getByText('No card is starred yet.')).toBeVisible(),
		act: star,
		after: (page) => expect(page.locator('star-list li')).toHaveCount(1),
	},
	{
		name: 'the review',
		path: 'review/',
		before: (page) => expect(left(page)).toContainText('0 of 30 done today'),
		act: (other) => review(other, 2),
		after: (page) => expect(left(page)).toContainText('2 of 30 done today'),
	},
	{
		name: 'the practice',
		path: 'practice/',
		before: (page) => expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible(),
		act: (other) => practiceOn(other).start('10'),
		after: (page) => expect(page.locator('[data-part="all"]')).toHaveText('1 of 10'),
	},
];

for (const { name, path, before, act, after } of cases) {
	test(`Back to a page that the browser has kept shows what is stored now: ${name}`, async ({ page, context }) => {
		// So that the tabs do not tell one another.
		await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		await context.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
		await page.goto(path);
		await before(page);
		const other = await context.newPage();
		await act(other);
		await before(page);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		await after(page);
	});
}

test('the counters of the start follow the review when Back brings the page back from memory', async ({
	page,
	context,
}) => {
	await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await review(page, 1);
	await page.goto('./');
	await expect(fresh(page)).toHaveText('29');
	const other = await context.newPage();
	await other.goto('review/');
	await show(other).click();
	await other.getByRole('button', { name: /^Easy/ }).click();
	await expect.poll(async () => (await storedStudy(other))?.reviews.length).toBe(2);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(fresh(page)).toHaveText('28');
});
