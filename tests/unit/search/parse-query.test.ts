import { expect, test } from 'vitest';
import { type LexiconData, lexiconOf } from '../../../src/search/query/lexicon.ts';
import { packWords } from '../../../src/search/query/front-coding.ts';
import { guessOf, planOf } from '../../../src/search/query/parse-query.ts';

const data = {
	cards: 42,
	names: [
		['CodeBuild', 'cb|code build'],
		['EventBridge', 'cloudwatch events'],
	],
	words: packWords(['kinesis', 'shard', 'server', 'precedence', 'iterator', 'records']),
	others: [],
	complete: true,
} satisfies LexiconData;
const lexicon = lexiconOf(data);
const plan = (text: string, mends = true) => planOf(text, lexicon, mends);
const asked = (text: string) => plan(text).terms.map(({ words }) => words.map(({ word }) => word));

test('common words are not asked for', () => {
	expect(asked('what is the shard')).toEqual([['shard']]);
});

test('a query of nothing but common words is asked for all the same', () => {
	expect(asked('what is it')).toEqual([['what'], ['is'], ['it']]);
});

test('an abbreviation is read as the name, and said to be', () => {
	expect(plan('cb precedence').read).toEqual([{ from: 'cb', to: 'CodeBuild' }]);
	expect(asked('cb precedence')[0]).toEqual(['codebuild', 'cb']);
});

test('the longest name counts', () => {
	expect(plan('CloudWatch Events shard').read).toEqual([{ from: 'cloudwatch events', to: 'EventBridge' }]);
});

test('a misspelt word is mended, and said to be', () => {
	expect(plan('kinesys shard').mended).toEqual([{ from: 'kinesys', to: 'kinesis' }]);
	expect(asked('kinesys shard')).toEqual([['kinesis'], ['shard']]);
});

test('whoever insists on what was typed gets it', () => {
	const { mended, unknown } = plan('kinesys shard', false);
	expect(mended).toEqual([]);
	expect(unknown).toEqual(['kinesys']);
});

test('a word that exists is never changed', () => {
	expect(plan('shards servers').mended).toEqual([]);
});

test('the unfinished last word is completed, at less worth than what was typed', () => {
	expect(plan('shard itera').mended).toEqual([]);
	const [, term] = plan('shard itera').terms;
	expect(term?.words.map(({ word }) => word)).toEqual(['itera', 'iterator']);
	expect(term?.words[1]?.worth).toBeLessThan(term?.words[0]?.worth ?? 0);
});

test('a word that a space ends is finished', () => {
	expect(asked('shard itera ')).toEqual([['shard']]);
	expect(plan('shard itera ').unknown).toEqual(['itera']);
});

test('a single letter, a word that cards have, or the start of too many words is not completed', () => {
	expect(asked('shard k')[1]).toEqual(['k']);
	expect(asked('iterator')[0]).toEqual(['iterator']);
	const many = lexiconOf({ ...data, words: packWords('abcdefghij'.split('').map((letter) => `work${letter}`)) });
	expect(planOf('work', many).terms[0]?.words).toHaveLength(1);
});

test('two words written as one are looked for apart, and said to be', () => {
	const { read, unknown, terms } = plan('serverrecords');
	expect(read).toEqual([{ from: 'serverrecords', to: 'server records' }]);
	expect(unknown).toEqual([]);
	expect(terms.map(({ typed, compound }) => [typed, compound])).toEqual([
		['server', 'serverrecords'],
		['records', 'serverrecords'],
	]);
	expect(plan('serverrecords', false).unknown).toEqual(['serverrecords']);
	expect(plan(`serverrecords ${'shard server '.repeat(10)}`).read).toEqual([]);
});

test('a short word is looked for as typed and with its letters swapped, and said to be', () => {
	const short = lexiconOf({ ...data, words: packWords(['two', 'lab']) });
	expect(planOf('tow ', short).terms[0]?.words.map(({ word }) => word)).toEqual(['tow', 'two']);
	expect(planOf('tow ', short).mended).toEqual([]);
	expect(planOf('tow ', short).read).toEqual([{ from: 'tow', to: 'two' }]);
	expect(planOf('tow ', short, false).unknown).toEqual(['tow']);
});

test('a misspelt common word is as little asked for as the word itself', () => {
	expect(plan('teh shard').mended).toEqual([]);
	expect(asked('teh shard')).toEqual([['shard']]);
	expect(asked('wiht shard')).toEqual([['shard']]);
});

test('the parts of a compound know that they belong together', () => {
	const [whole, ...parts] = plan('GetRecords.IteratorAge').terms;
	expect(whole).toMatchObject({ isWhole: true });
	expect(parts.map(({ compound }) => compound)).toEqual(Array(4).fill('getrecords.iteratorage'));
});

test('a word on no card is reported, and guessed at when nothing else is left', () => {
	const nothing = plan('zzzzzz');
	expect(nothing).toMatchObject({ terms: [], unknown: ['zzzzzz'] });
	expect(guessOf(nothing, lexicon)).toEqual([]);
	expect(guessOf(plan('kinzzzzz'), lexicon)).toMatchObject([{ typed: 'kinzzzzz' }]);
});

test('a pasted text is cut, and said to be', () => {
	expect(plan('shard '.repeat(2000))).toMatchObject({ isCut: true });
	expect(plan(`${'x'.repeat(10_000)} shard`).terms).toHaveLength(1);
});

test('a pasted question is not mended', () => {
	expect(plan(`kinesys ${'shard server '.repeat(10)}`).mended).toEqual([]);
});

test.each(['<script>alert(1)</script>', '%E0%A4%A', '__proto__ constructor', '(.*)+$ [a-', '‏שלום', '👩‍💻 shard'])(
	'%j is just words',
	(text) => {
		expect(() => plan(text)).not.toThrow();
	},
);
