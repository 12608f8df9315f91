import { describe, expect, test } from 'vitest';
import { cardsInDomain, taskSections } from '../../../src/model/task-sections.ts';
import { aCard, aDomain } from '../../support/builders.ts';

const domain = aDomain(1, '1.1', '1.2');
const cards = [
	aCard({ slug: 'zebra', title: 'Zebra', tasks: { 'dop-c02': ['1.1'] } }),
	aCard({ slug: 'apple', title: 'Apple', tasks: { 'dop-c02': ['1.1', '1.2'] } }),
	aCard({ slug: 'guest', title: 'Guest', tasks: { 'dop-c02': ['2.1', '1.2'] } }),
	aCard({ slug: 'older', title: 'Older', tasks: { 'dop-c01': ['1.1'] } }),
];
const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('the sections of a domain', () => {
	const [first, second] = taskSections(domain, cards);

	test('has a section for each task, also for one without cards', () => {
		expect(taskSections(domain, []).map(({ task, cards, otherCards }) => [task.id, cards, otherCards])).toEqual([
			['1.1', [], []],
			['1.2', [], []],
		]);
	});
	test('has each card under its primary task, in their order', () => {
		expect(slugs(first?.cards ?? [])).toEqual(['zebra', 'apple']);
	});
	test('lists a card under its other tasks as another card', () => {
		expect(slugs(second?.cards ?? [])).toEqual([]);
		expect(slugs(second?.otherCards ?? [])).toEqual(['apple', 'guest']);
	});
	test('has the cards in the order of its tasks', () => {
		const later = aCard({ slug: 'b', title: 'B', tasks: { 'dop-c02': ['1.2'] } });
		expect(slugs(cardsInDomain(domain, [later, ...cards]))).toEqual(['zebra', 'apple', 'b']);
	});
	test('has the background cards of each task last', () => {
		const aside = aCard({ slug: 'aside', title: 'Aside', tasks: { 'dop-c02': ['1.1', '1.2'] }, background: true });
		const [one, two] = taskSections(domain, [aside, ...cards]);
		expect(slugs(one?.cards ?? [])).toEqual(['zebra', 'apple', 'aside']);
		expect(slugs(two?.otherCards ?? [])).toEqual(['apple', 'guest', 'aside']);
	});
	test('does not change the given list', () => {
		const before = slugs(cards);
		taskSections(domain, cards);
		expect(slugs(cards)).toEqual(before);
	});
});
