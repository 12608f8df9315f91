import { expect, test } from 'vitest';
import { lexiconData } from '../../../src/search/index/lexicon-data.ts';
import { aCard, aService } from '../../support/builders.ts';

test('the word list has the words of the cards and the services, sorted and each once', () => {
	const card = aCard({
		title: 'Quarantine instances',
		asked: ['isolate hosts'],
		html: '<p>A <code>HealthCheck</code> fails.</p>',
	});
	const data = lexiconData([card], [aService({ aliases: ['Elasticsearch'] })], []);
	const words = data.words.split(' ');
	expect(words).toEqual(expect.arrayContaining(['isolate', 'health', 'check', 'elasticsearch']));
	expect(words).toEqual([...new Set(words)].sort());
	expect(data.cards).toBe(1);
});

test('each word is listed in its shortest form', () => {
	const { words } = lexiconData([aCard({ html: '<p>Instances, an instance.</p>' })], [], []);
	expect(words.split(' ').filter((word) => word.startsWith('instance'))).toEqual(['instance']);
});

test('the word list has the words of phrases, which no page shows', () => {
	const { words } = lexiconData([aCard({ phrases: ['nothing but grief'] })], [], []);
	expect(words.split(' ')).toEqual(expect.arrayContaining(['nothing', 'grief']));
});

test('a former name of a service is an alias of its present name', () => {
	const service = aService({ short: 'OpenSearch', aliases: ['Elasticsearch'], formerly: ['Elasticsearch'] });
	const { names } = lexiconData([aCard()], [service], []);
	const [name, aliases] = names.find(([each]) => each === 'OpenSearch') ?? [];
	expect(name).toBe('OpenSearch');
	expect(aliases?.split('|')).toContain('elasticsearch');
});

test('an abbreviation is an alias of its glossary term', () => {
	const term = { term: 'RTO', name: 'recovery time objective', means: '', aliases: [] };
	const { names } = lexiconData([aCard()], [], [term]);
	expect(names).toEqual([['recovery time objective', 'rto']]);
});

test('a word that stands only in an address, or in a name that no card uses, is not known', () => {
	const html = '<p>See <a href="/scenarios/beanstalk-dotnet/">the other card</a>.</p>';
	const card = aCard({ html, services: ['s3'] });
	const services = [
		aService({ id: 's3', short: 'S3', aliases: ['S3 Glacier'] }),
		aService({ id: 'dax', name: 'DynamoDB Accelerator', short: 'DAX' }),
	];
	const words = lexiconData([card], services, []).words.split(' ');
	expect(words).toContain('other');
	for (const word of ['dotnet', 'scenarios', 'glacier', 'accelerator']) expect(words).not.toContain(word);
});
