import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { OWN_NOTES } from '../support/notes-folder.ts';
import { copyOfRepository } from '../support/repository.ts';
import { show } from '../support/reviewing.ts';
import { searchFor } from '../support/searching.ts';
import { serveSite } from '../support/site-server.ts';

test('notes without an exam make a site that finds them, shows them by chapters and reviews them', async ({
	browser,
}) => {
	test.setTimeout(180_000);
	using repository = copyOfRepository(OWN_NOTES);
	repository.run('build');
	const server = await serveSite({ folder: join(repository.path, 'dist') });
	const context = await browser.newContext({ baseURL: server.url });
	const reader = await context.newPage();

	await reader.goto('');
	await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Garden notes');
	await expect(reader.getByText('By when do you want to know them?')).toBeVisible();
	await reader.getByRole('main').getByRole('link', { name: 'Soil and water' }).click();
	const main = reader.getByRole('main');
	// In the order of the notes, not of the alphabet.
	await expect(main.locator('.card-list a')).toHaveText(['Compost', 'Watering: mornings']);
	await main.getByRole('link', { name: 'Compost' }).click();
	await expect(reader).toHaveTitle('Compost · Garden notes');
	await expect(main.getByRole('heading', { level: 2, name: 'What stays out' })).toBeVisible();
	await expect(main.locator('.callout .label')).toHaveText('Warning');
	await expect(main.locator('sub')).toHaveText('2');
	const picture = main.getByRole('img', { name: 'A heap in three layers' });
	await picture.scrollIntoViewIfNeeded();
	await expect(picture).toHaveJSProperty('naturalWidth', 120);
	await expect(picture).toHaveAttribute('width', '120');
	await expect(main.getByRole('link', { name: 'Watering: mornings' }).first()).toBeVisible();

	const search = await searchFor(reader, 'pallet bin smaller heap');
	await expect(search.items.first().getByRole('link').first()).toHaveText('Compost');
	await expect(search.items.first()).toContainText('a smaller heap stays cold');

	await reader.goto('review/');
	await expect(main.getByText('Note: what do you know about it?')).toBeVisible();
	await expect(main.getByText('Brown and green material')).toBeHidden();
	await show(reader).click();
	await expect(main.getByText('Brown and green material')).toBeVisible();

	const deck = await (await reader.request.get('deck.txt')).text();
	expect(deck).toContain('<p>Carrots need […].</p><p><b>What is missing here?</b></p>');
	expect(deck).not.toContain('Hedges');
	expect((await reader.request.get('scenarios/hedge/')).status()).toBe(404);
	for (const path of ['practice/', 'changes/', 'services/'])
		expect((await reader.request.get(path)).status()).toBe(404);

	for (const page of ['', 'learn/', 'review/']) {
		const html = await (await reader.request.get(page)).text();
		for (const path of ['practice/', 'glossary/', 'services/', 'compare/', 'cheat-sheets/'])
			expect(html, page).not.toContain(`href="/${path}"`);
	}
	const stored = await reader.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(stored).toContain('garden-notes-study/');
	await context.close();
	await server.close();
});
