import { expect, test } from 'vitest';
import { cheatSheet, fitsTwoPages } from '../../../src/model/cheat-sheet.ts';
import { aCard, aDomain } from '../../support/builders.ts';

const domain = aDomain(1, '1.1', '1.2');
const cards = Array.from({ length: 60 }, (_, number) =>
	aCard({ slug: `card-${number}`, tasks: { 'dop-c02': [number % 2 === 0 ? '1.2' : '1.1'] } }),
);

test('a sheet has the cards of its tasks in their order, with the answers to avoid', () => {
	const rows = cheatSheet(domain, domain.tasks, cards.slice(0, 2));
	expect(rows.map(({ card, tempting }) => [card.slug, tempting])).toEqual([
		['card-1', ['Tempting.']],
		['card-0', ['Tempting.']],
	]);
});

test('the sheet of a task has no cards of another', () => {
	expect(cheatSheet(domain, domain.tasks.slice(0, 1), cards.slice(0, 2)).map(({ card }) => card.slug)).toEqual([
		'card-1',
	]);
});

test('a few cards fit two pages, a long chapter does not', () => {
	expect(fitsTwoPages(cheatSheet(domain, domain.tasks, cards.slice(0, 10)))).toBe(true);
	const long = cards.map((card) => aCard({ ...card, answer: 'Words of a long decision. '.repeat(6) }));
	expect(fitsTwoPages(cheatSheet(domain, domain.tasks, long))).toBe(false);
});
