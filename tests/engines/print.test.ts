import { pathOf, plainCard } from '../support/live-cards.ts';
import { expect, test } from './fixtures.ts';

test('a card prints as a document with pages', async ({ reader }) => {
	await reader.open(pathOf(plainCard));
	await reader.find('h1');
	const pdf = await reader.engine.print?.();
	expect(Buffer.from(pdf ?? []).toString('latin1')).toMatch(/^%PDF-/);
});
