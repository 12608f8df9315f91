import { expect, test } from 'vitest';
import { cardFields } from '../../../src/search/index/card-fields.ts';
import type { PagefindFragment } from '../../../src/search/pagefind.ts';

const anchor = (id: string, location: number) => ({ element: 'div', id, text: '', location });
const fragment = (anchors: PagefindFragment['anchors']): PagefindFragment => ({
	url: '/scenarios/a/',
	content: 'Title Decision Deciding Situation Asked Phrase',
	meta: {},
	filters: {},
	anchors,
});

test('a card’s text is split into fields where the elements of the page start', () => {
	const anchors = [anchor('decision', 1), anchor('situation', 3), anchor('asked', 4), anchor('phrases', 5)];
	expect(cardFields(fragment(anchors))).toEqual({
		title: 'Title',
		decision: 'Decision Deciding',
		text: 'Situation',
		asked: 'Asked',
		phrases: 'Phrase',
	});
});

test('a field that a card does not have is empty', () => {
	const { decision, phrases, asked } = cardFields(fragment([anchor('decision', 1), anchor('situation', 3)]));
	expect([decision, asked, phrases]).toEqual(['Decision Deciding', '', '']);
});
