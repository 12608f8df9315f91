import { expect, test } from 'vitest';
import { domainLabel } from '../../../src/model/exam.ts';
import { required } from '../../../src/model/required.ts';
import { previewOf } from '../../../src/previews/preview-content.ts';
import { aCard, anExam, aService } from '../../support/builders.ts';

test('a preview has the title, the decision and the services with their status', () => {
	const card = aCard({ title: 'A title', answer: 'An answer.', services: ['old', 'new'] });
	const services = new Map([
		['new', aService({ id: 'new', short: 'New' })],
		['old', aService({ id: 'old', short: 'Old', status: 'retired', since: '2024-05' })],
	]);
	expect(previewOf(card, services, anExam())).toEqual({
		title: 'A title',
		answer: 'An answer.',
		services: [{ name: 'Old', status: 'retired since 2024-05' }, { name: 'New' }],
		domain: { hue: 1, label: domainLabel(required(anExam().domains[0], 'a domain')) },
	});
});

test('a preview has the words to look for, if the card has some', () => {
	const services = new Map([['codebuild', aService()]]);
	expect(previewOf(aCard({ decides: ['at night'] }), services, anExam()).decides).toEqual(['at night']);
	expect(previewOf(aCard(), services, anExam())).not.toHaveProperty('decides');
});
