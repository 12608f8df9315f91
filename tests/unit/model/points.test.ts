import { expect, test } from 'vitest';
import { coveredPoints, pointsByKind, withPoints } from '../../../src/model/points.ts';
import { cardsNamed } from '../../support/builders.ts';

const written = { id: '1.1', slug: 'a-task', title: 'A task' };
const task = withPoints({
	...written,
	points: [
		{ text: 'log search', kind: 'knowledge', cards: ['b', 'gone'], partly: ['a'] },
		{ text: 'AWS services', kind: 'skill', cards: ['a'], partly: [] },
	],
});
const cards = cardsNamed('a', 'b');

test('the topics of a task are those that were written, or its points', () => {
	expect(task.topics).toEqual(['log search', 'AWS services']);
	expect(withPoints({ ...written, topics: ['logs'] })).toMatchObject({ topics: ['logs'], points: [] });
});

test('each point has the cards that answer it, then those that answer a part; a slug without a card is left out', () => {
	const found = coveredPoints(task, cards).map(({ text, cards: own }) => [
		text,
		own.map(({ card, isPartial }) => `${card.slug}${isPartial ? ' in part' : ''}`),
	]);
	expect(found).toEqual([
		['Log search', ['b', 'a in part']],
		['AWS services', ['a']],
	]);
});

test('points are grouped by what the outline asks for', () => {
	const groups = pointsByKind(coveredPoints(task, cards)).map(([kind, points]) => [kind, points.length]);
	expect(groups).toEqual([
		['knowledge', 1],
		['skill', 1],
	]);
});
