import { expect, test } from 'vitest';
import { checkReviewText } from '../../../src/study/review-text.ts';
import { reviewCard } from '../../../src/study/review-card.ts';
import { aCard, aComparison } from '../../support/builders.ts';

const trap = { id: 'tempting', option: 'Tempting.', reason: 'It fails.', rightWhen: 'Right when rain is likely.' };
const studyText = { situation: 'The situation.', why: 'It holds.', traps: [trap] };

test('the text of a card names its comparison and its duels, for who forgets it again and again', () => {
	const card = aCard({ decides: ['only one'], studyText });
	expect(reviewCard(card, [aComparison()])).toMatchObject({
		compared: { path: 'compare/a-comparison/', title: 'Title of a-comparison' },
		duels: ['a-card/tempting'],
	});
	expect(checkReviewText(reviewCard(card, [aComparison()]))).toBeDefined();
});

test('a background card names no duels, and a card without a comparison none', () => {
	const { compared, duels } = reviewCard(aCard({ background: true, decides: ['only one'], studyText }), []);
	expect([compared, duels]).toEqual([undefined, undefined]);
});
