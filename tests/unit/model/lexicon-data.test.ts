import { expect, test } from 'vitest';
import { lexiconData } from '../../../src/model/lexicon-data.ts';
import { unpackWords } from '../../../src/search/query/lexicon.ts';
import { aCard, aService } from '../../support/builders.ts';

test('the word list holds the words of the cards and the services', () => {
	const card = aCard({ title: 'Quarantine instances', asked: ['isolate hosts'], markdown: 'A `HealthCheck` fails.' });
	const data = lexiconData([card], [aService({ aliases: ['Elasticsearch'] })], [], '');
	expect(unpackWords(data.words)).toEqual(expect.arrayContaining(['isolate', 'health', 'check', 'elasticsearch']));
	expect(data.cards).toBe(1);
});

test('words of the thesaurus are carried once, words of its remarks like any other', () => {
	const card = aCard({ markdown: 'The right server.' });
	const data = lexiconData([card], [], [], '# the right order\nserver machine\n');
	expect(data.thesaurus).toBe('server machine\n');
	expect(unpackWords(data.words)).toContain('right');
	expect(unpackWords(data.words)).not.toContain('server');
});

test('a former name stands for the name of today', () => {
	const service = aService({ short: 'OpenSearch', aliases: ['Elasticsearch'], formerly: ['Elasticsearch'] });
	const { names } = lexiconData([aCard()], [service], [], '');
	const [name, aliases] = names.find(([each]) => each === 'OpenSearch') ?? [];
	expect(name).toBe('OpenSearch');
	expect(aliases?.split('|')).toContain('elasticsearch');
});

test('a term stands for what it abbreviates', () => {
	const term = { term: 'RTO', name: 'recovery time objective', means: '', aliases: [] };
	const { names } = lexiconData([aCard()], [], [term], '');
	expect(names.map(([name, aliases]) => [name, aliases])).toEqual([['recovery time objective', 'rto']]);
});
