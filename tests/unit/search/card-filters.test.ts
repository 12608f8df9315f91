import { expect, test } from 'vitest';
import { cardFilters } from '../../../src/search/card-filters.ts';
import { aCard, anExam, aService } from '../../support/builders.ts';

test('a card is filtered by exams and domains, and its tags name the domain and what is retired', () => {
	const current = anExam();
	const older = anExam({ id: 'dop-c01' });
	const card = aCard({ tasks: { 'dop-c02': ['1.1'], 'dop-c01': ['1.1'] } });
	const services = [aService({ id: 's3' }), aService({ id: 'opsworks', short: 'OpsWorks', status: 'retired' })];
	const [domain] = current.domains;
	expect(cardFilters(card, current, [current, older], services)).toEqual([
		`tag:1 ${domain?.title}`,
		'tag:OpsWorks retired',
		'exam:dop-c02',
		`domain:dop-c02/${domain?.slug}`,
		'exam:dop-c01',
		`domain:dop-c01/${domain?.slug}`,
	]);
});
