import { expect, test } from '../support/fixtures.ts';
import { otherCard, pathOf, plainCard } from '../support/live-cards.ts';
import { storedStudy } from '../support/stored-study.ts';

const CARD = pathOf(plainCard);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a card is expanded, and readers can collapse its parts', async ({ page }) => {
		await page.goto(CARD);
		const why = page.locator('section.why p').first();
		await expect(why).toBeVisible();
		await page.locator('section.why summary').click();
		await expect(why).toBeHidden();
		await expect(page.getByRole('button', { name: 'Recall' })).toBeHidden();
	});

	test('review and practice say what there is instead', async ({ page }) => {
		for (const path of ['review/', 'practice/']) {
			await page.goto(path);
			await expect(page.getByRole('main').getByRole('link', { name: 'cheat sheets' }).first()).toBeVisible();
		}
	});
});

test('starred cards make a list that can be sent, and unknown slugs are left out', async ({ page, tolerate }) => {
	tolerate(/404/);
	await page.goto(CARD);
	await page.getByRole('button', { name: 'Star' }).click();
	await expect(page.getByRole('button', { name: 'Star', pressed: true })).toBeVisible();
	await expect.poll(async () => Object.keys((await storedStudy(page))?.stars ?? {})).toEqual([plainCard.id]);
	await page.goto('starred/');
	await expect(page.locator('star-list li')).toHaveCount(1);
	await expect(page.getByRole('link', { name: 'This list as a link' })).toHaveAttribute(
		'href',
		new RegExp(`\\?cards=${plainCard.id}$`),
	);
	await page.goto(`starred/?cards=${otherCard.id},no-such-card,%3Cb%3E`);
	await expect(page.locator('star-list li a')).toHaveText([otherCard.data.title]);
	await expect(page.locator('star-list li .answer')).toHaveText([otherCard.data.answer ?? '']);
});

test('the list of starred cards loads a file for each of its cards, and no list of all cards', async ({ page }) => {
	const data: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.json')) data.push(pathname);
	});
	const response = await page.goto(`starred/?cards=${otherCard.id},${plainCard.id}`);
	await expect(page.locator('star-list li a')).toHaveText([otherCard.data.title, plainCard.data.title]);
	expect(data.sort()).toEqual([otherCard.id, plainCard.id].map((slug) => `/scenarios/${slug}.json`).sort());
	expect(await response?.text()).not.toContain(otherCard.data.title);
});

test('a list that was sent, whose cards are all starred here, says so and offers to star nothing', async ({ page }) => {
	await page.goto(`starred/?cards=${plainCard.id},${otherCard.id}`);
	await expect(page.getByText('2 cards, starred by the person who sent you this link.')).toBeVisible();
	await page.getByRole('button', { name: 'Star all of them' }).click();
	await expect(page.getByText('2 cards, all of them starred here too.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Star all of them' })).toBeHidden();
});

test('a card that was renamed stays in its place in a list that was sent, and is listed once', async ({
	page,
	tolerate,
}) => {
	tolerate(/404/);
	await page.route('**/review/prompts.json', async (route) => {
		const index = (await (await route.fetch()).json()) as object;
		await route.fulfill({ json: { ...index, moved: { 'its-old-name': plainCard.id } } });
	});
	await page.goto(`starred/?cards=its-old-name,${otherCard.id},${plainCard.id}`);
	await expect(page.locator('star-list li a')).toHaveText([plainCard.data.title, otherCard.data.title]);
});

test('a starred card that cannot be loaded is listed by its name, and in full once it can', async ({
	page,
	tolerate,
}) => {
	tolerate(/503/);
	let isBroken = true;
	await page.route(`**/scenarios/${otherCard.id}.json`, (route) =>
		isBroken ? route.fulfill({ status: 503 }) : route.continue(),
	);
	await page.goto(`starred/?cards=${otherCard.id},${plainCard.id}`);
	await expect(page.locator('star-list li')).toHaveCount(2);
	await expect(page.locator('star-list li').first()).toContainText('Could not be loaded.');
	await expect(page.getByRole('link', { name: otherCard.id.replaceAll('-', ' ') })).toBeVisible();
	isBroken = false;
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.locator('star-list li a').first()).toHaveText(otherCard.data.title);
});

test('a cheat sheet prints on two pages at most', async ({ page }) => {
	await page.goto('cheat-sheets/');
	const sheets = await page.getByRole('main').locator('li a').all();
	const paths = await Promise.all(sheets.map((sheet) => sheet.getAttribute('href')));
	expect(paths).not.toEqual([]);
	for (const path of paths) {
		await page.goto(path ?? '');
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, path ?? '').toBeLessThanOrEqual(2);
	}
});
