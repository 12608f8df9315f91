import { expect, test } from 'vitest';
import { filterOptions, isFilterOptions } from '../../../src/search/filter-options.ts';
import { aCard, anExam, aService } from '../../support/builders.ts';

const options = filterOptions(
	[anExam()],
	[aService({ id: 'rds', short: 'RDS' }), aService({ id: 'iam', short: 'IAM' })],
	[aCard({ services: ['rds'] })],
);

test('readers can filter by every domain, and by each service that a card names', () => {
	expect(options).toEqual({
		exams: [
			{
				id: 'dop-c02',
				code: 'DOP-C02',
				domains: [
					['domain-1', '1 Domain 1'],
					['domain-2', '2 Domain 2'],
				],
			},
		],
		services: [['rds', 'RDS']],
	});
});

test('what is no list of filters is recognized', () => {
	expect(isFilterOptions(JSON.parse(JSON.stringify(options)))).toBe(true);
	for (const wrong of [null, [], { exams: [] }, { exams: [{}], services: [] }, { exams: [], services: ['rds'] }])
		expect(isFilterOptions(wrong)).toBe(false);
});
