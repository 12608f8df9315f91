import { expect, test } from 'vitest';
import { glossaryOf } from '../../../src/model/glossary.ts';
import { aService } from '../../support/builders.ts';

test('the abbreviation and the former names of a service have the path of its page', () => {
	const service = aService({
		id: 'opensearch',
		name: 'Amazon Open Search',
		short: 'Open Search',
		aliases: ['OS', 'AES', 'Elasticsearch'],
		formerly: ['Elasticsearch'],
	});
	const entries = glossaryOf([service], []).flatMap((letter) => letter.items);
	expect(entries).toEqual([
		{
			word: 'Elasticsearch',
			name: 'Amazon Open Search',
			means: undefined,
			path: '/services/opensearch/',
			isFormerName: true,
		},
		{ word: 'OS', name: 'Amazon Open Search', means: undefined, path: '/services/opensearch/', isFormerName: false },
	]);
});

test('a term has its meaning and no page', () => {
	const [letter] = glossaryOf([], [{ term: 'RTO', name: 'Recovery time objective', means: 'How long.', aliases: [] }]);
	expect(letter?.letter).toBe('R');
	expect(letter?.items[0]).toMatchObject({ word: 'RTO', means: 'How long.', path: undefined });
});

test('other spellings of a service are left to the search', () => {
	const service = aService({
		name: 'AWS Systems Manager',
		short: 'Systems Manager',
		aliases: ['SSM', 'System Manager', 'ssm'],
	});
	expect(glossaryOf([service], [])).toEqual([]);
});
