import { expect, test } from 'vitest';
import { MAX_COMPLETIONS } from '../../../src/search/query/lexicon.ts';
import { parseFew, parseFor, wordsFor, wordsOfFew } from '../../support/parsing.ts';

test('a misspelt word is corrected, and the parsed query says so', async () => {
	expect((await parseFew('kinesys shard')).corrections).toEqual([{ from: 'kinesys', to: 'kinesis' }]);
	expect(await wordsOfFew('kinesys shard')).toEqual([['kinesis'], ['shard']]);
});

test('several misspelt words of one query are corrected', async () => {
	expect(await wordsOfFew('kinesys iteratr preceedence')).toEqual([['kinesis'], ['iterator'], ['precedence']]);
});

test('where two words are as likely, both are searched for', async () => {
	const { terms, interpretations } = await parseFor(['scale', 'stale'], 'sxale ');
	expect(terms[0]?.alternatives.flatMap(({ words }) => words)).toEqual(['scale', 'stale']);
	expect(interpretations).toEqual([{ from: 'sxale', to: 'scale or stale' }]);
});

test('without spell check nothing is corrected', async () => {
	expect(await parseFew('kinesys shard', false)).toMatchObject({ corrections: [], unknown: ['kinesys'] });
});

test.each(['stale', 'codec', 'getatt', 'posture', 'externalid'])(
	'“%s” is not changed if a card has it, also in another form or within an identifier',
	async (word) => {
		const texts = ['scale code getazs postgre external', 'stale codecs posture !GetAtt sts:ExternalId'];
		expect(await parseFor(texts, word)).toMatchObject({ corrections: [], interpretations: [], unknown: [] });
	},
);

test('another word that only begins like one of the cards is not taken for it', async () => {
	expect(await parseFor(['dynamo of a bicycle'], 'dynamodb')).toMatchObject({ corrections: [], unknown: ['dynamodb'] });
});

test('the unfinished last word is completed, with a lower boost than what was typed', async () => {
	const { corrections, terms } = await parseFew('shard prec');
	expect(corrections).toEqual([]);
	expect(terms[1]?.alternatives).toMatchObject([{ words: ['precedence'], boost: 0.8 }]);
});

test('a last word with a space after it is not completed', async () => {
	expect(await parseFew('shard itera ')).toMatchObject({ unknown: ['itera'] });
});

test('a single letter and the start of too many words are not completed', async () => {
	expect((await parseFew('shard k')).terms).toHaveLength(1);
	const letters = [...'abcdefghijkl'];
	const longer = letters.flatMap((first) => letters.map((second) => `work${first}${second}q`));
	expect(await wordsFor([`${longer.slice(0, MAX_COMPLETIONS + 1).join(' ')} work`], 'work')).toEqual([['work']]);
});

test('two words written as one are searched for separately, and the parsed query says that no card has the one', async () => {
	const { interpretations, unknown, terms } = await parseFew('serverrecords');
	expect(interpretations).toEqual([{ from: 'serverrecords', to: 'server records' }]);
	expect(unknown).toEqual(['serverrecords']);
	expect(terms.map(({ typed }) => typed)).toEqual(['server', 'records']);
});

test('a short word with two letters swapped is searched for as that word, and the parsed query says so', async () => {
	const { terms, interpretations, corrections } = await parseFor(['two labs'], 'tow ');
	expect(terms[0]?.alternatives.map(({ words }) => words)).toEqual([['two']]);
	expect(corrections).toEqual([]);
	expect(interpretations).toEqual([{ from: 'tow', to: 'two' }]);
});

test('a misspelt stop word is not searched for either', async () => {
	expect(await wordsOfFew('teh shard')).toEqual([['shard']]);
	expect(await wordsOfFew('throuhg shard')).toEqual([['shard']]);
});
