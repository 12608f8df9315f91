import { expect, test } from 'vitest';
import { createLexicon, type LexiconData } from '../../../src/search/query/lexicon.ts';
import { guessTerms, parseQuery } from '../../../src/search/query/parse-query.ts';

const data = {
	cards: 42,
	names: [
		['CodeBuild', 'cb|code build'],
		['EventBridge', 'cloudwatch events'],
	],
	words: 'iterator kinesis precedence records server shard',
	others: [],
	complete: true,
} satisfies LexiconData;
const lexicon = createLexicon(data);
const parse = (text: string, spellCheck = true) => parseQuery(text, lexicon, spellCheck);
const wordsOf = (text: string) => parse(text).terms.map(({ words }) => words.map(({ word }) => word));

test('stop words are not searched for', () => {
	expect(wordsOf('what is the shard')).toEqual([['shard']]);
});

test('a query that has only stop words searches for them', () => {
	expect(wordsOf('what is it')).toEqual([['what'], ['is'], ['it']]);
});

test('an abbreviation is understood as the name, and the parsed query says so', () => {
	expect(parse('cb precedence').interpretations).toEqual([{ from: 'cb', to: 'CodeBuild' }]);
	expect(wordsOf('cb precedence')[0]).toEqual(['codebuild', 'cb']);
});

test('the longest alias wins', () => {
	expect(parse('CloudWatch Events shard').interpretations).toEqual([{ from: 'cloudwatch events', to: 'EventBridge' }]);
});

test('a misspelt word is corrected, and the parsed query says so', () => {
	expect(parse('kinesys shard').corrections).toEqual([{ from: 'kinesys', to: 'kinesis' }]);
	expect(wordsOf('kinesys shard')).toEqual([['kinesis'], ['shard']]);
});

test('without spell check nothing is corrected', () => {
	const { corrections, unknown } = parse('kinesys shard', false);
	expect(corrections).toEqual([]);
	expect(unknown).toEqual(['kinesys']);
});

test('a word of the cards is never corrected', () => {
	expect(parse('shards servers').corrections).toEqual([]);
});

test('the unfinished last word is completed, with a lower boost than what was typed', () => {
	expect(parse('shard itera').corrections).toEqual([]);
	const [, term] = parse('shard itera').terms;
	expect(term?.words.map(({ word }) => word)).toEqual(['itera', 'iterator']);
	expect(term?.words[1]?.boost).toBeLessThan(term?.words[0]?.boost ?? 0);
});

test('a last word with a space after it is not completed', () => {
	expect(wordsOf('shard itera ')).toEqual([['shard']]);
	expect(parse('shard itera ').unknown).toEqual(['itera']);
});

test('a single letter, a word of the cards, and the start of too many words are not completed', () => {
	expect(wordsOf('shard k')[1]).toEqual(['k']);
	expect(wordsOf('iterator')[0]).toEqual(['iterator']);
	const many = createLexicon({ ...data, words: [...'abcdefghij'].map((letter) => `work${letter}`).join(' ') });
	expect(parseQuery('work', many).terms[0]?.words).toHaveLength(1);
});

test('two words written as one are searched for separately, and the parsed query says so', () => {
	const { interpretations, unknown, terms } = parse('serverrecords');
	expect(interpretations).toEqual([{ from: 'serverrecords', to: 'server records' }]);
	expect(unknown).toEqual([]);
	expect(terms.map(({ typed, compound }) => [typed, compound])).toEqual([
		['server', 'serverrecords'],
		['records', 'serverrecords'],
	]);
	expect(parse('serverrecords', false).unknown).toEqual(['serverrecords']);
	expect(parse(`serverrecords ${'shard server '.repeat(10)}`).interpretations).toEqual([]);
});

test('a short word is searched for as typed and with letters swapped, and the parsed query says so', () => {
	const short = createLexicon({ ...data, words: 'lab two' });
	expect(parseQuery('tow ', short).terms[0]?.words.map(({ word }) => word)).toEqual(['tow', 'two']);
	expect(parseQuery('tow ', short).corrections).toEqual([]);
	expect(parseQuery('tow ', short).interpretations).toEqual([{ from: 'tow', to: 'two' }]);
	expect(parseQuery('tow ', short, false).unknown).toEqual(['tow']);
});

test('a misspelt stop word is not searched for either', () => {
	expect(parse('teh shard').corrections).toEqual([]);
	expect(wordsOf('teh shard')).toEqual([['shard']]);
	expect(wordsOf('wiht shard')).toEqual([['shard']]);
});

test('each part of a compound names the whole compound', () => {
	const [whole, ...parts] = parse('GetRecords.IteratorAge').terms;
	expect(whole).toMatchObject({ isWhole: true });
	expect(parts.map(({ compound }) => compound)).toEqual(Array(4).fill('getrecords.iteratorage'));
});

test('a word on no card is reported; if there is no other word, cards with a similar start are searched for', () => {
	const nothing = parse('zzzzzz');
	expect(nothing).toMatchObject({ terms: [], unknown: ['zzzzzz'] });
	expect(guessTerms(nothing, lexicon)).toEqual([]);
	expect(guessTerms(parse('kinzzzzz'), lexicon)).toMatchObject([{ typed: 'kinzzzzz' }]);
});

test('a very long text is cut, and the parsed query says so', () => {
	expect(parse('shard '.repeat(2000))).toMatchObject({ isCut: true });
	expect(parse(`${'x'.repeat(10_000)} shard`).terms).toHaveLength(1);
});

test('a pasted question is not spell-checked', () => {
	expect(parse(`kinesys ${'shard server '.repeat(10)}`).corrections).toEqual([]);
});

test.each(['<script>alert(1)</script>', '%E0%A4%A', '__proto__ constructor', '(.*)+$ [a-', '‏שלום', '👩‍💻 shard'])(
	'%j does not cause an error',
	(text) => {
		expect(() => parse(text)).not.toThrow();
	},
);
