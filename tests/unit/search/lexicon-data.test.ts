import { expect, test } from 'vitest';
import { lexiconData } from '../../../src/search/index/lexicon-data.ts';
import { unpackWords } from '../../../src/search/query/front-coding.ts';
import { aCard, aService } from '../../support/builders.ts';

test('the word list holds the words of the cards and the services', () => {
	const card = aCard({ title: 'Quarantine instances', asked: ['isolate hosts'], markdown: 'A `HealthCheck` fails.' });
	const data = lexiconData([card], [aService({ aliases: ['Elasticsearch'] })], []);
	expect(unpackWords(data.words)).toEqual(expect.arrayContaining(['isolate', 'health', 'check', 'elasticsearch']));
	expect(data.cards).toBe(1);
});

test('words of phrases are known, though no page shows them', () => {
	const data = lexiconData([aCard({ phrases: ['nothing but grief'] })], [], []);
	expect(unpackWords(data.words)).toEqual(expect.arrayContaining(['nothing', 'grief']));
});

test('a former name stands for the name of today', () => {
	const service = aService({ short: 'OpenSearch', aliases: ['Elasticsearch'], formerly: ['Elasticsearch'] });
	const { names } = lexiconData([aCard()], [service], []);
	const [name, aliases] = names.find(([each]) => each === 'OpenSearch') ?? [];
	expect(name).toBe('OpenSearch');
	expect(aliases?.split('|')).toContain('elasticsearch');
});

test('a term stands for what it abbreviates', () => {
	const term = { term: 'RTO', name: 'recovery time objective', means: '', aliases: [] };
	const { names } = lexiconData([aCard()], [], [term]);
	expect(names.map(([name, aliases]) => [name, aliases])).toEqual([['recovery time objective', 'rto']]);
});
