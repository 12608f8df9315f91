import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import { buildStudyIndex, checkStudyIndex, promptKey } from '../../../src/study/study-index.ts';
import { promptsOf } from '../../../src/study/prompts.ts';
import { aStudyCard, someStudyData, someStudyIndex } from './builders.ts';

test('the index has each prompt of each card once, under the key of its id', () => {
	const data = someStudyData();
	const ids = orderedPrompts(buildStudyIndex(data)).map(({ id }) => id);
	expect([...ids].sort()).toEqual(
		data.cards
			.flatMap(promptsOf)
			.map(({ id }) => promptKey(id))
			.sort(),
	);
});

test('a written index is read unchanged, and a damaged one is refused with the name of the field', () => {
	const index = someStudyIndex({ moved: { old: 'card-1' } });
	expect(checkStudyIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
	expect(() => checkStudyIndex(null)).toThrow('not an object');
	expect(() => checkStudyIndex({ ...index, domains: 1 })).toThrow('"domains"');
	expect(() => checkStudyIndex({ ...index, cards: [['a', 'b', 'c']] })).toThrow('"cards"');
	expect(() => checkStudyIndex({ ...index, moved: { a: 1 } })).toThrow('"moved"');
});

test('two traps of a card with the same key stop the build', () => {
	const trap = { id: 'same', option: 'Tempting.', reason: 'It fails.', rightWhen: '' };
	expect(() => someStudyIndex({ cards: [aStudyCard('a', { traps: [trap, trap] })] })).toThrow('a: two statements');
});

/** Words as slugs and ids have them, the same in each run. */
function names(count: number, seed: number): string[] {
	let state = seed;
	const next = () => (state = (state * 48271) % 2147483647);
	const word = () =>
		Array.from({ length: 3 }, () => 'bcdfghklmnprstvw'.charAt(next() % 16) + 'aeiou'.charAt(next() % 5)).join('');
	return Array.from({ length: count }, () => `${word()}-${word()}-${word()}`);
}

test('the index of a thousand cards with four traps each takes at most 27 KB', () => {
	const slugs = names(1000, 1);
	const cards = slugs.map((slug, index) => {
		const traps = names(4, index + 2).map((id) => ({ id, option: 'Tempting.', reason: 'It fails.', rightWhen: '' }));
		return aStudyCard(slug, { traps, domain: 1 + (index % 2) });
	});
	const bytes = brotliCompressSync(JSON.stringify(someStudyIndex({ cards }))).length;
	expect(bytes).toBeLessThanOrEqual(27 * 1024);
});
