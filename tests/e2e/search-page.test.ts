import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { searchFor, searchOn } from '../support/searching.ts';

test('a query in the address is answered at once', async ({ page }) => {
	const { items, status, field } = await searchFor(page, 'private database nightly');
	await expect(field).toHaveValue('private database nightly');
	await expect(items.first().getByRole('link').first()).toHaveAttribute(
		'href',
		/\/scenarios\/codebuild-test-private-rds-nightly\//,
	);
	await expect(status).toContainText(/\d+ cards?/);
});

test('results follow what is typed, and the address with them', async ({ page }) => {
	await page.goto('search/');
	const { field, items, settled } = searchOn(page);
	await field.fill('iterator age');
	await settled('iterator age');
	await expect(items.first()).toContainText('iterator age');
	await expect(page).toHaveURL(/\?q=iterator\+age$/);
});

test('a domain and a service narrow the results, with counts, and stand in the address', async ({ page }) => {
	const { results, items, settled } = await searchFor(page, 'codebuild');
	const all = await items.count();
	const option = page.getByLabel('Service').locator('option[value=rds]');
	await expect(option).toHaveText(/\(\d+\)/);
	await page.getByLabel('Service').selectOption('rds');
	await expect(page).toHaveURL(/service=rds/);
	await settled('codebuild');
	await expect.poll(() => items.count()).toBeLessThan(all);
	await page.reload();
	await expect(results).toHaveAttribute('data-query', 'codebuild');
	await expect(page.getByLabel('Service')).toHaveValue('rds');
});

test('Back from a card restores the query and the results', async ({ page }) => {
	const { field, items, settled } = await searchFor(page, 'shards');
	const first = await items.first().getByRole('link').first().textContent();
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/scenarios\//);
	await page.goBack();
	await settled('shards');
	await expect(field).toHaveValue('shards');
	await expect(items.first().getByRole('link').first()).toHaveText(first ?? '');
});

test('Back from a card also restores what was typed after the page was opened', async ({ page }) => {
	const { field, items, settled } = await searchFor(page, 'shards');
	await field.fill('blue green');
	await settled('blue green');
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/scenarios\//);
	await page.goBack();
	await settled('blue green');
});

test('each card is the first result for its own title', async ({ page }) => {
	test.slow();
	await page.goto('search/');
	const { field, items, settled } = searchOn(page);
	const wrong: string[] = [];
	for (const { id, data } of notes.scenarios) {
		await field.fill(data.title);
		await settled(data.title);
		const first = await items.first().getByRole('link').first().getAttribute('href');
		if (!first?.includes(`/scenarios/${id}/`)) wrong.push(`${data.title} → ${first}`);
	}
	expect(wrong).toEqual([]);
});

test('the list of all cards makes room for results', async ({ page }) => {
	await searchFor(page, 'codebuild');
	await expect(page.getByRole('heading', { name: /All scenarios/ })).toBeHidden();
});

test('a query that finds nothing leaves the list of all cards', async ({ page }) => {
	const { items } = await searchFor(page, 'zzzzqqqq xylophone');
	await expect(items).toHaveCount(0);
	await expect(page.getByRole('heading', { name: /All scenarios/ })).toBeVisible();
});

test('an identifier that the index takes apart is found letter by letter', async ({ page }) => {
	await page.goto('search/?q=EC2_INSTANCE_TERMINATING');
	const { items, settled } = searchOn(page);
	await settled('EC2_INSTANCE_TERMINATING');
	await expect(items.nth(0).getByRole('link').first()).toHaveText(
		'Save logs before Auto Scaling terminates an instance',
	);
});

test('a long name that led to a card is marked there, although it may break', async ({ page }) => {
	const { items } = await searchFor(page, 'logs:CreateLogStream');
	await items.nth(0).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/scenarios\/ecs-container-logs\//);
	const marked = () =>
		page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));
	await expect.poll(marked).toContain('logs:CreateLogStream');
});
