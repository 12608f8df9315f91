import { expect, test } from '../support/fixtures.ts';
import { cardsNaming, cardWith, currentSlug, pathOf } from '../support/live-cards.ts';
import { searchFor, searchOn } from '../support/searching.ts';

test('the page opens with the results of the query in its address', async ({ page }) => {
	const { items, status, field } = await searchFor(page, 'private database nightly');
	await expect(field).toHaveValue('private database nightly');
	await expect(items.first().getByRole('link').first()).toHaveAttribute(
		'href',
		new RegExp(`/scenarios/${currentSlug('codebuild-test-private-rds-nightly')}/`),
	);
	await expect(status).toContainText(/\d+ cards?/);
});

test('the results and the address change while the reader types', async ({ page }) => {
	await page.goto('search/');
	const { field, items, waitForResults } = searchOn(page);
	await field.fill('iterator age');
	await waitForResults('iterator age');
	await expect(items.first()).toContainText('iterator age');
	await expect(page).toHaveURL(/\?q=iterator\+age$/);
});

test('long names in the results break between their words, as on the cards', async ({ page }) => {
	const NAME = /(?:[A-Z][a-z]{3,}){4,}/;
	const name = NAME.exec(cardWith('a long name in its text', ({ body }) => NAME.test(body)).body)?.[0] ?? '';
	const { results } = await searchFor(page, name);
	await expect(results.locator('wbr').first()).toBeAttached();
	await expect(results.getByText(name).first()).toBeVisible();
});

test('a domain and a service filter the results, with counts, and are part of the address', async ({ page }) => {
	const { results, items, waitForResults } = await searchFor(page, 'codebuild');
	const all = await items.count();
	const option = page.getByLabel('Service').locator('option[value=rds]');
	await expect(option).toHaveText('RDS');
	await page.getByLabel('Service').hover();
	await expect(option).toHaveText(/^RDS \(\d+\)$/);
	await page.getByLabel('Service').selectOption('rds');
	await expect(page).toHaveURL(/service=rds/);
	await waitForResults('codebuild');
	await expect.poll(() => items.count()).toBeLessThan(all);
	await page.reload();
	await expect(results).toHaveAttribute('data-query', 'codebuild');
	await waitForResults('codebuild');
	await expect(page.getByLabel('Service')).toHaveValue('rds');
});

test('Back from a card restores the query and the results', async ({ page }) => {
	const { field, items, waitForResults } = await searchFor(page, 'shards');
	const first = await items.first().getByRole('link').first().textContent();
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/scenarios\//);
	await page.goBack();
	await waitForResults('shards');
	await expect(field).toHaveValue('shards');
	await expect(items.first().getByRole('link').first()).toHaveText(first ?? '');
});

test('Back from a card also restores what was typed after the page was opened', async ({ page }) => {
	const { field, items, waitForResults } = await searchFor(page, 'shards');
	await field.fill('blue green');
	await waitForResults('blue green');
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/scenarios\//);
	await page.goBack();
	await waitForResults('blue green');
});

test('the page names other ways to cards, unless there are results', async ({ page }) => {
	const list = page.getByRole('main').getByRole('link', { name: 'all services' });
	await page.goto('search/');
	await expect(list).toBeVisible();
	await searchFor(page, 'codebuild');
	await expect(list).toBeHidden();
	const { items } = await searchFor(page, 'zzzzqqqq xylophone');
	await expect(items).toHaveCount(0);
	await expect(list).toBeVisible();
});

test('an identifier that the index splits into words is found as a whole', async ({ page }) => {
	const word = 'EC2_INSTANCE_TERMINATING';
	const titles = cardsNaming(word).map(({ data }) => data.title);
	const { items } = await searchFor(page, word);
	const first = await items.nth(0).getByRole('link').first().textContent();
	expect(titles).toContain(first?.trim());
});

test('a long name that was searched for is highlighted on the card, where a line may break inside it', async ({
	page,
}) => {
	const word = 'logs:CreateLogStream';
	const { items } = await searchFor(page, word);
	await items.nth(0).getByRole('link').first().click();
	const paths = cardsNaming(word).map((card) => `/${pathOf(card)}`);
	await expect(page).toHaveURL(({ pathname }) => paths.includes(pathname));
	const marked = () =>
		page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));
	await expect.poll(marked).toContain(word);
});
