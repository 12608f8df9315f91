import { expect, test } from 'vitest';
import { previewOf } from '../../../src/previews/preview-content.ts';
import { aCard, aService } from '../../support/builders.ts';

test('a preview has the title, the decision and the services with their status', () => {
	const card = aCard({ title: 'A title', answer: 'An answer.', services: ['old', 'new'] });
	const services = new Map([
		['new', aService({ id: 'new', short: 'New' })],
		['old', aService({ id: 'old', short: 'Old', status: 'retired', since: '2024-05' })],
	]);
	expect(previewOf(card, services)).toEqual({
		title: 'A title',
		answer: 'An answer.',
		services: [{ name: 'Old', status: 'retired since 2024-05' }, { name: 'New' }],
	});
});

test('a preview has the words to look for, if the card has some', () => {
	const services = new Map([['codebuild', aService()]]);
	expect(previewOf(aCard({ decides: ['at night'] }), services).decides).toEqual(['at night']);
	expect(previewOf(aCard(), services)).not.toHaveProperty('decides');
});
