import { expect, test } from '../support/fixtures.ts';
import { searchFor } from '../support/searching.ts';

for (const [query, said] of [
	['C++ codebuild', '“C++” read as C.'],
	['codebuild -jenkins', '“-jenkins” read as jenkins.'],
	['"blue green" deployment', 'Quotes are ignored'],
	['🚀 deployment', '“🚀” cannot be searched for.'],
	['?!', 'signs cannot be searched for'],
] as const) {
	test(`for “${query}”, the status says what was not searched for as typed`, async ({ page }) => {
		const { status } = await searchFor(page, query);
		await expect(status).toContainText(said);
	});
}

for (const word of ['glacier', 'puppet', 'dotnet', 'endure', 'accelerator']) {
	test(`“${word}” is on no card, although an address or another word has it, and the status says so`, async ({
		page,
	}) => {
		const { status } = await searchFor(page, word);
		await expect(status).toContainText(`No card has the word “${word}”.`);
	});
}

test('of several words, the one that is on no card is named', async ({ page }) => {
	const { status, items } = await searchFor(page, 'codebuild puppet');
	await expect(items.first()).toBeVisible();
	await expect(status).toContainText('No card has the word “puppet”.');
});
