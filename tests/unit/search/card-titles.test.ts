import { expect, test } from 'vitest';
import { cardTitles, isCardTitles } from '../../../src/search/card-titles.ts';
import { aCard, aComparison } from '../../support/builders.ts';

const card = aCard({ slug: 'new-name', title: 'A card' });

test('the list has each card and comparison by its slug and by each slug that it had', () => {
	const redirects = [
		{ from: '/scenarios/old-name/', to: '/scenarios/new-name/' },
		{ from: '/services/gone/', to: '/services/here/' },
	];
	expect(cardTitles([card], [aComparison({ slug: 'two-things', title: 'This or that' })], redirects)).toEqual([
		{ slug: 'new-name', title: 'A card', path: 'scenarios/new-name/' },
		{ slug: 'two-things', title: 'This or that', path: 'compare/two-things/' },
		{ slug: 'old-name', title: 'A card', path: 'scenarios/new-name/' },
	]);
});

test('what is no such list is recognized', () => {
	expect(isCardTitles(cardTitles([card], [], []))).toBe(true);
	for (const wrong of [null, {}, ['a'], [{ slug: 'a', title: 'A' }]]) expect(isCardTitles(wrong)).toBe(false);
});
