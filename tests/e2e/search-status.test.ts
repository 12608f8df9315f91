import { expect, test } from '../support/fixtures.ts';
import { searchFor } from '../support/searching.ts';

for (const [query, said] of [
	['C++ codebuild', 'No card covers “C++”; the 5 nearest:'],
	['codebuild -jenkins', '“-jenkins” read as jenkins.'],
	['"green blue" deployment', 'No card has the exact words “green blue”.'],
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
		await expect(status).toContainText(`No card covers “${word}”`);
	});
}

test('of several words, the one that is on no card is named', async ({ page }) => {
	const { status, items } = await searchFor(page, 'codebuild puppet');
	await expect(items.first()).toBeVisible();
	await expect(status).toContainText('No card covers “puppet”; the 5 nearest:');
});
