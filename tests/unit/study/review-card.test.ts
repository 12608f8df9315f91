import { expect, test } from 'vitest';
import { checkReviewText } from '../../../src/study/review-text.ts';
import { reviewCard } from '../../../src/study/review-card.ts';
import { aCard, aComparison } from '../../support/builders.ts';

test('the text of a card names its comparison and its duels, for who forgets it again and again', () => {
	const trap = { id: 'tempting', option: 'Tempting.', reason: 'It fails.', rightWhen: 'Right when rain is likely.' };
	const studyText = { situation: 'The situation.', why: 'It holds.', traps: [trap] };
	const card = aCard({ decides: ['only one'], studyText });
	expect(reviewCard(card, [aComparison()])).toMatchObject({
		compared: { path: 'compare/a-comparison/', title: 'Title of a-comparison' },
		duels: ['a-card/tempting'],
	});
	expect(checkReviewText(reviewCard(card, [aComparison()]))).toBeDefined();
});

test('a card without a comparison and without a duel names none', () => {
	const { compared, duels } = reviewCard(aCard({ background: true, decides: ['only one'] }), []);
	expect([compared, duels]).toEqual([undefined, undefined]);
});
