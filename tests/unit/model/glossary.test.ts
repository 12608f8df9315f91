import { expect, test } from 'vitest';
import { glossaryOf } from '../../../src/model/glossary.ts';
import { aService } from '../../support/builders.ts';

test('an alias of a service has the path of its page and says whether it is a former name', () => {
	const service = aService({
		id: 'opensearch',
		name: 'Amazon OpenSearch',
		aliases: ['AES', 'Elasticsearch'],
		formerly: ['Elasticsearch'],
	});
	const entries = glossaryOf([service], []).flatMap((letter) => letter.items);
	expect(entries).toEqual([
		{ word: 'AES', name: 'Amazon OpenSearch', means: undefined, path: '/services/opensearch/', isFormerName: false },
		{
			word: 'Elasticsearch',
			name: 'Amazon OpenSearch',
			means: undefined,
			path: '/services/opensearch/',
			isFormerName: true,
		},
	]);
});

test('a term has its meaning and no page', () => {
	const [letter] = glossaryOf([], [{ term: 'RTO', name: 'Recovery time objective', means: 'How long.', aliases: [] }]);
	expect(letter?.letter).toBe('R');
	expect(letter?.items[0]).toMatchObject({ word: 'RTO', means: 'How long.', path: undefined });
});
