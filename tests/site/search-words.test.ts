import { expect, test } from 'vitest';
import { changedWords } from '../support/changed-words.ts';
import { nodeEngine } from '../support/node-engine.ts';

test('no word and no identifier of a card is changed by the search, as it stands and in small letters', async () => {
	const { engine, texts } = await nodeEngine('dist');
	expect(texts.length).toBeGreaterThan(0);
	expect(await changedWords(engine, texts)).toEqual([]);
});
