import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/model/mentions.ts';
import { aCard } from '../../support/builders.ts';

const mentioning = (slug: string, ...targets: string[]) =>
	aCard({
		slug,
		outline: {
			situation: '',
			statements: [],
			mentions: targets.map((target, at) => ({ target, sentence: `Sentence ${at + 1}.` })),
		},
	});

test('a card learns who mentions it, and in which sentence', () => {
	const cards = [mentioning('a', 'x', 'target'), mentioning('b')];
	expect(mentionsOf('target', cards).map(({ card, sentence }) => [card.slug, sentence])).toEqual([
		['a', 'Sentence 2.'],
	]);
});

test('a card that mentions another twice is named once', () => {
	expect(mentionsOf('target', [mentioning('a', 'target', 'target')])).toHaveLength(1);
});

test('a card does not count as mentioning itself', () => {
	expect(mentionsOf('a', [mentioning('a', 'a')])).toEqual([]);
});

test('a mention leads to the statement, with the words that open it', () => {
	const mentions = [{ target: 'x', id: 'a-trap', lead: 'Do nothing.', sentence: 'Right on Sundays.' }];
	const card = aCard({ slug: 'a', outline: { situation: '', statements: [], mentions } });
	expect(mentionsOf('x', [card])).toEqual([
		{ card, path: '/scenarios/a/#a-trap', lead: 'Do nothing.', sentence: 'Right on Sundays.' },
	]);
});
