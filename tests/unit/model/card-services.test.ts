import { expect, test } from 'vitest';
import { isUnavailable, statusWords } from '../../../src/model/service.ts';
import { cardsNaming, retiredPrimaryService, companionServices } from '../../../src/model/card-services.ts';
import { aCard, aService } from '../../support/builders.ts';

const cards = [
	aCard({ slug: 'z', title: 'Z', services: ['iam', 's3'] }),
	aCard({ slug: 'a', title: 'A', services: ['s3', 'iam'] }),
	aCard({ slug: 'm', title: 'M', services: ['iam'] }),
	aCard({ slug: 'other', services: ['efs'] }),
];

test('cards that name a service first come first, then by title', () => {
	expect(cardsNaming('iam', cards).map(({ slug }) => slug)).toEqual(['m', 'z', 'a']);
});

test('companions are the other services on the same cards, those with the most cards first', () => {
	const services = ['efs', 's3', 'iam'].map((id) => aService({ id }));
	expect(
		companionServices('iam', cards, services).map(({ service, cards: both }) => [
			service.id,
			both.map(({ slug }) => slug),
		]),
	).toEqual([['s3', ['z', 'a']]]);
});

test('a service has a status in words unless it is current', () => {
	expect(statusWords({ status: 'current', since: '2020-01', formerly: [] })).toBeUndefined();
	expect(statusWords({ status: 'retired', since: '2024-05-26', formerly: ['Old'] })).toBe('retired since 2024-05-26');
	expect(statusWords({ status: 'renamed', since: undefined, formerly: [] })).toBe('renamed');
	expect(statusWords({ status: 'renamed', since: '2021', formerly: ['Old', 'Older'] })).toBe('renamed from Old');
});

test('a service is unavailable when new customers cannot choose it, not when it was renamed', () => {
	const unavailable = (['current', 'renamed', 'closed to new customers', 'retired'] as const).filter((status) =>
		isUnavailable({ status }),
	);
	expect(unavailable).toEqual(['closed to new customers', 'retired']);
});

test('an unavailable service is given only for cards that name it first', () => {
	const old = aService({ id: 'old', status: 'retired' });
	const known = new Map([old, aService({ id: 'new' })].map((service) => [service.id, service]));
	expect(retiredPrimaryService(aCard({ services: ['old', 'new'] }), known)).toBe(old);
	expect(retiredPrimaryService(aCard({ services: ['new', 'old'] }), known)).toBeUndefined();
});
