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

test('the cards that mention a card are found, each with its sentence', () => {
	const cards = [mentioning('a', 'x', 'target'), mentioning('b')];
	expect(mentionsOf('target', cards).map(({ card, sentence }) => [card.slug, sentence])).toEqual([
		['a', 'Sentence 2.'],
	]);
});

test('a card that mentions another twice is listed once', () => {
	expect(mentionsOf('target', [mentioning('a', 'target', 'target')])).toHaveLength(1);
});

test('a card that links to itself is not listed', () => {
	expect(mentionsOf('a', [mentioning('a', 'a')])).toEqual([]);
});

test('a mention has the path of the statement and its bold first words', () => {
	const mentions = [{ target: 'x', id: 'a-trap', lead: 'Do nothing.', sentence: 'Right on Sundays.' }];
	const card = aCard({ slug: 'a', outline: { situation: '', statements: [], mentions } });
	expect(mentionsOf('x', [card])).toEqual([
		{ card, path: '/scenarios/a/#a-trap', lead: 'Do nothing.', sentence: 'Right on Sundays.' },
	]);
});

test('a sentence of a trap is taken only where there is no other, and then with the trap, after the other cards', () => {
	const inTrap = { target: 'x', id: 'tempting', lead: 'Tempting.', sentence: 'It fails.' };
	const inStep = { target: 'x', id: 'step', sentence: 'Do it.' };
	const cardWith = (slug: string, mentions: (typeof inTrap | typeof inStep)[]) =>
		aCard({ slug, outline: { situation: '', statements: [], mentions } });
	const found = mentionsOf('x', [cardWith('a', [inTrap]), cardWith('b', [inTrap, inStep])]);
	expect(found.map(({ card, sentence, trap }) => [card.slug, sentence, trap?.option])).toEqual([
		['b', 'Do it.', undefined],
		['a', 'It fails.', 'Tempting.'],
	]);
});
