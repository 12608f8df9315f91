import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { searchFor } from '../support/searching.ts';

for (const [query, said] of [
	['C++ codebuild', 'No card covers “C++”; the 5 nearest:'],
	['codebuild -jenkins', '“-jenkins” read as jenkins.'],
	['"green blue" deployment', 'No card has the exact words “green blue”.'],
	['🚀 deployment', '“🚀” cannot be searched for.'],
	['?!', 'symbols and punctuation cannot be searched for'],
] as const) {
	test(`for “${query}”, the status says what was not searched for as typed`, async ({ page }) => {
		const { status } = await searchFor(page, query);
		await expect(status).toContainText(said);
	});
}

/** Everything in the notes that readers see or that the index knows: all but addresses. */
const text = globSync('content/**/*.{md,yaml}')
	.map((file) => readFileSync(file, 'utf8').replace(/https?:\S+/g, ''))
	.join('\n')
	.toLowerCase();
const words = notes.scenarios.flatMap(({ data }) => data.sources.flatMap(({ url }) => url.match(/[a-z]{8,}/g) ?? []));
const [inAnAddress = ''] = words.filter((word) => !text.includes(word.slice(0, 6)));

test('a word that stands only in an address is on no card, and the status says so', async ({ page }) => {
	const { status } = await searchFor(page, inAnAddress);
	await expect(status).toContainText(`No card covers “${inAnAddress}”`);
});

test('of several words, the one that is on no card is named', async ({ page }) => {
	const { status, items } = await searchFor(page, `codebuild ${inAnAddress}`);
	await expect(items.first()).toBeVisible();
	await expect(status).toContainText(`No card covers “${inAnAddress}”; the 5 nearest:`);
});
