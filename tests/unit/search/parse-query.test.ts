import { expect, test } from 'vitest';
import { MAX_COMPLETIONS } from '../../../src/search/query/lexicon.ts';
import { parseFor } from '../../support/term-index.ts';
import type { AliasEntry } from '../../../src/search/query/lexicon.ts';

const TEXTS = ['iterator of kinesis records', 'precedence of a server', 'shard', 'CodeBuild', 'EventBridge'];
const names: readonly AliasEntry[] = [
	['CodeBuild', 'cb|code build', 'build badge'],
	['EventBridge', 'cloudwatch events', ''],
];
const parse = (text: string, spellCheck = true) => parseFor(TEXTS, text, { names, spellCheck });
const wordsIn = async (texts: readonly string[], text: string) =>
	(await parseFor(texts, text)).terms.map(({ alternatives }) => alternatives.flatMap(({ words }) => words));
const wordsOf = async (text: string) =>
	(await parse(text)).terms.map(({ alternatives }) => alternatives.flatMap(({ words }) => words));

test('stop words are not searched for', async () => {
	expect(await wordsOf('what is the shard')).toEqual([['shard']]);
});

test('a query that has only stop words searches for those that cards have', async () => {
	expect(await wordsOf('of a')).toEqual([['of'], ['a']]);
});

test('an abbreviation is understood as the name, and the parsed query says so', async () => {
	expect(await parse('cb precedence')).toMatchObject({
		interpretations: [{ from: 'cb', to: 'CodeBuild' }],
		unknown: [],
	});
	expect((await wordsOf('cb precedence'))[0]).toEqual(['codebuild', 'cb']);
});

test('an abbreviation of two names is understood as either', async () => {
	const both: readonly AliasEntry[] = [
		['CodeBuild', 'eb', ''],
		['EventBridge', 'eb', ''],
	];
	const { terms, interpretations } = await parseFor(TEXTS, 'eb shard', { names: both });
	expect(interpretations).toEqual([{ from: 'eb', to: 'CodeBuild or EventBridge' }]);
	expect(terms[0]?.alternatives.map(({ words }) => words)).toEqual([['codebuild'], ['eventbridge'], ['eb']]);
});

test('the longest alias wins', async () => {
	const { interpretations } = await parse('CloudWatch Events shard');
	expect(interpretations).toEqual([{ from: 'cloudwatch events', to: 'EventBridge' }]);
});

test('a part of a service that no card has is reported, and the service is searched for', async () => {
	const { interpretations, unknown } = await parse('build badge');
	expect(interpretations).toEqual([{ from: 'build badge', to: 'CodeBuild' }]);
	expect(unknown).toEqual(['build badge']);
});

test('a misspelt word is corrected, and the parsed query says so', async () => {
	expect((await parse('kinesys shard')).corrections).toEqual([{ from: 'kinesys', to: 'kinesis' }]);
	expect(await wordsOf('kinesys shard')).toEqual([['kinesis'], ['shard']]);
});

test('several misspelt words of one query are corrected', async () => {
	expect(await wordsOf('kinesys iteratr preceedence')).toEqual([['kinesis'], ['iterator'], ['precedence']]);
});

test('where two words are as likely, both are searched for', async () => {
	const { terms, interpretations } = await parseFor(['scale', 'stale'], 'sxale ');
	expect(terms[0]?.alternatives.flatMap(({ words }) => words)).toEqual(['scale', 'stale']);
	expect(interpretations).toEqual([{ from: 'sxale', to: 'scale or stale' }]);
});

test('without spell check nothing is corrected', async () => {
	expect(await parse('kinesys shard', false)).toMatchObject({ corrections: [], unknown: ['kinesys'] });
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
	const { corrections, terms } = await parse('shard prec');
	expect(corrections).toEqual([]);
	expect(terms[1]?.alternatives).toMatchObject([{ words: ['precedence'], boost: 0.8 }]);
});

test('a last word with a space after it is not completed', async () => {
	expect(await parse('shard itera ')).toMatchObject({ unknown: ['itera'] });
});

test('a single letter and the start of too many words are not completed', async () => {
	expect((await parse('shard k')).terms).toHaveLength(1);
	const letters = [...'abcdefghijkl'];
	const longer = letters.flatMap((first) => letters.map((second) => `work${first}${second}q`));
	expect(await wordsIn([`${longer.slice(0, MAX_COMPLETIONS + 1).join(' ')} work`], 'work')).toEqual([['work']]);
});

test('two words written as one are searched for separately, and the parsed query says that no card has the one', async () => {
	const { interpretations, unknown, terms } = await parse('serverrecords');
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
	expect(await wordsOf('teh shard')).toEqual([['shard']]);
	expect(await wordsOf('throuhg shard')).toEqual([['shard']]);
});

test('a compound that a card has is searched for as a whole', async () => {
	const text = 'the metric GetRecords.IteratorAge';
	expect(await wordsIn([text], 'GetRecords.IteratorAge ')).toEqual([['getrecords.iteratorage']]);
});

test('an identifier that no card has is reported, and its parts are searched for', async () => {
	const { terms, unknown } = await parse('KinesisRecords');
	expect(terms.map(({ typed }) => typed)).toEqual(['kinesis', 'records']);
	expect(unknown).toEqual(['KinesisRecords']);
});

test('words that a hyphen or a stroke joins are words', async () => {
	expect(await parse('server/records kinesis-shard')).toMatchObject({ unknown: [] });
});

test.each(['C#', 'C++', '.NET', '--capabilities', 's3:GetObject'])('“%s” means itself', async (word) => {
	const { terms, unknown } = await parseFor([`use ${word} here`, 'c net capabilities s3 get object'], `${word} `);
	expect(unknown).toEqual([]);
	expect(terms.map(({ alternatives }) => alternatives[0]?.words)).toEqual([[word.toLowerCase()]]);
});

test('a letter with signs is reported if no card has it so', async () => {
	expect(await parseFor(['option c'], 'c++')).toMatchObject({ terms: [], unknown: ['c++'] });
});

test('a word with signs that no card has is searched for without them, and the parsed query says so', async () => {
	expect((await parse('-shard')).interpretations).toEqual([{ from: '-shard', to: 'shard' }]);
});

test('words in quotes are a phrase, and are not corrected', async () => {
	expect(await parse('“iterator of” "kinesys"')).toMatchObject({
		phrases: ['iterator of', 'kinesys'],
		corrections: [],
		unknown: ['kinesys'],
	});
});

test('a quote that is not closed yet, or an inch, is no phrase', async () => {
	expect((await parse('"blue gre')).phrases).toEqual([]);
	expect((await parse('a 3" disk')).phrases).toEqual([]);
});

test('a picture cannot be searched for', async () => {
	expect((await parse('🚀 shard')).signs).toEqual(['🚀']);
	expect((await parse('S3 & SNS')).signs).toEqual([]);
});

test('a very long text is cut, and the parsed query says so', async () => {
	expect(await parse('shard '.repeat(2000))).toMatchObject({ isCut: true });
	expect((await parse(`${'x'.repeat(10_000)} shard`)).terms).toHaveLength(1);
});

test('a pasted question is not spell-checked, and its quotes are no phrases', async () => {
	const query = await parse(`kinesys “a word” ${'shard server '.repeat(10)}`);
	expect(query).toMatchObject({ corrections: [], phrases: [], isPasted: true });
});

test('a pasted text has its terms by clause, what is typed is one clause', async () => {
	const typedClauses = async (text: string) =>
		(await parse(text)).clauses.map((clause) => clause.map(({ typed }) => typed));
	expect(await typedClauses('shard, server')).toEqual([['shard', 'server']]);
	const long = `A shard of the server. Which server, if any? ${'and so on '.repeat(9)}`;
	expect((await typedClauses(long)).slice(0, 2)).toEqual([['shard', 'server'], ['server']]);
});

test.each(['<script>alert(1)</script>', '%E0%A4%A', '__proto__ constructor', '(.*)+$ [a-', '‏שלום', '👩‍💻 shard'])(
	'%j does not cause an error',
	async (text) => {
		await expect(parse(text)).resolves.toBeDefined();
	},
);
