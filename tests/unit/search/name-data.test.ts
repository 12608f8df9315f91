import { expect, test } from 'vitest';
import { nameData } from '../../../src/search/index/name-data.ts';
import { aCard, aService } from '../../support/builders.ts';

const SITE = { vendorPrefixes: ['AWS', 'Amazon'], stopWords: [] };

const entryOf = (name: string, { names }: ReturnType<typeof nameData>) => names.find(([each]) => each === name);

test('a former name of a service is an alias of its present name', () => {
	const service = aService({ short: 'OpenSearch', aliases: ['Elasticsearch'], formerly: ['Elasticsearch'] });
	const [name, aliases] = entryOf('OpenSearch', nameData([aCard()], [], [service], [], SITE)) ?? [];
	expect(name).toBe('OpenSearch');
	expect(aliases?.split('|')).toContain('elasticsearch');
});

test('an abbreviation is an alias of its glossary term', () => {
	const term = { term: 'RTO', name: 'recovery time objective', means: '', aliases: [] };
	expect(nameData([aCard()], [], [], [term], SITE).names).toEqual([['recovery time objective', 'rto', '']]);
});

test('a part of a service that no card has is told apart from its abbreviations', () => {
	const service = aService({ name: 'AWS CloudFormation', short: 'CloudFormation', aliases: ['CFN', 'StackSets'] });
	const [, aliases, parts] = entryOf('CloudFormation', nameData([aCard()], [], [service], [], SITE)) ?? [];
	expect(aliases?.split('|')).toContain('cfn');
	expect(parts).toBe('stacksets');
});

test('a part of a service that a card has is a word like any other', () => {
	const service = aService({ name: 'AWS CloudFormation', short: 'CloudFormation', aliases: ['StackSets'] });
	const card = aCard({ html: '<p>StackSets reach all accounts.</p>' });
	expect(entryOf('CloudFormation', nameData([card], [], [service], [], SITE))?.[2]).toBe('');
});

test('an alias of several words is left out if cards have them all, and stays if one is missing', () => {
	const service = aService({ short: 'EventBridge', aliases: ['event bus', 'event broker'] });
	const card = aCard({ html: '<p>An event goes to a bus.</p>' });
	const [, ...aliases] = entryOf('EventBridge', nameData([card], [], [service], [], SITE)) ?? [];
	const all = aliases.join('|').split('|');
	expect(all).toContain('event broker');
	expect(all).not.toContain('event bus');
});

test('an abbreviation of two letters may stand for two services, a longer alias only for the first', () => {
	const services = [
		aService({ short: 'Elastic Beanstalk', aliases: ['EB', 'event broker'] }),
		aService({ short: 'EventBridge', aliases: ['EB', 'event broker'] }),
	];
	const { names } = nameData([aCard()], [], services, [], SITE);
	expect(names.filter(([, aliases]) => aliases.split('|').includes('eb')).length).toBe(2);
	expect(names.filter(([, ...aliases]) => aliases.join().includes('event broker')).length).toBe(1);
});

test('a plain word that cards use means itself, although a service is called so without its vendor', () => {
	const service = aService({ name: 'AWS Health', short: 'AWS Health', aliases: ['PHD'] });
	const card = aCard({ html: '<p>A health check fails.</p>' });
	expect(entryOf('AWS Health', nameData([card], [], [service], [], SITE))?.[1]).toBe('phd');
});
