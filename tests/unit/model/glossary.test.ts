import { expect, test } from 'vitest';
import { byLetter, glossaryOf } from '../../../src/model/glossary.ts';
import { aService } from '../../support/builders.ts';

test('an alias of a service leads to its page and says whether it is a former name', () => {
	const service = aService({
		id: 'opensearch',
		name: 'Amazon OpenSearch',
		aliases: ['AES', 'Elasticsearch'],
		formerly: ['Elasticsearch'],
	});
	const entries = glossaryOf([service], []).flatMap((letter) => letter.entries);
	expect(entries).toEqual([
		{ word: 'AES', name: 'Amazon OpenSearch', means: undefined, path: '/services/opensearch/', former: false },
		{ word: 'Elasticsearch', name: 'Amazon OpenSearch', means: undefined, path: '/services/opensearch/', former: true },
	]);
});

test('a term explains itself', () => {
	const [letter] = glossaryOf([], [{ term: 'RTO', name: 'Recovery time objective', means: 'How long.', aliases: [] }]);
	expect(letter?.letter).toBe('R');
	expect(letter?.entries[0]).toMatchObject({ word: 'RTO', means: 'How long.', path: undefined });
});

test('letters are in order, capitals and small letters under one letter', () => {
	const groups = byLetter(['beta', 'Alpha', 'Bravo', 'able'], (name) => name);
	expect(groups).toEqual([
		{ letter: 'A', items: ['able', 'Alpha'] },
		{ letter: 'B', items: ['beta', 'Bravo'] },
	]);
});

test('what starts with a sign goes by its first letter, what starts with a digit under #', () => {
	expect(byLetter(['.ebextensions', '12-factor', '!Ref'], (name) => name).map(({ letter }) => letter)).toEqual([
		'#',
		'E',
		'R',
	]);
});
