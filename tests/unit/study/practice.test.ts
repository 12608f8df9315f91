import { expect, test } from 'vitest';
import { allot, practiceSet, secondsFor } from '../../../src/study/practice.ts';
import { aCard, aCourse } from './builders.ts';

/** Numbers that look random and are the same each time. */
function steady(seed = 1) {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const related = (index: number) => [1, 2, 3].map((step) => `card-${(index + step) % 20}`);
const traps = ['first', 'second', 'third'].map((id) => ({ id, lead: `Lead ${id}.`, rest: `Fails for ${id}.` }));
const course = aCourse({
	cards: Array.from({ length: 20 }, (_, index) =>
		aCard(`card-${index}`, { domain: 1 + (index % 2), related: related(index), traps }),
	),
});

test('a set holds as many questions of each domain as its weight asks for', () => {
	const set = practiceSet(course, 10, steady());
	expect(set).toHaveLength(10);
	expect(set.filter(({ prompt }) => prompt.card.domain === 1)).toHaveLength(6);
	expect(new Set(set.map(({ prompt }) => prompt.card.slug)).size).toBe(10);
});

test('a domain that runs out leaves its questions to the others', () => {
	const domains = [
		{ number: 1, weight: 90, supply: 2 },
		{ number: 2, weight: 10, supply: 20 },
	];
	expect(allot(10, domains)).toEqual(
		new Map([
			[1, 2],
			[2, 8],
		]),
	);
	expect(allot(50, domains).get(2)).toBe(20);
});

test('every choice stands on a card, and the right one is the card’s own', () => {
	const said = new Set(course.cards.flatMap((card) => [card.answer, ...card.traps.map(({ rest }) => rest)]));
	for (const { prompt, choices, right } of practiceSet(course, 60, steady(7))) {
		expect(choices.every((choice) => said.has(choice))).toBe(true);
		expect(new Set(choices).size).toBe(choices.length);
		expect(choices[right]).toBe(prompt.trap?.rest ?? prompt.card.answer);
	}
});

test('a prompt with fewer than two wrong choices is not asked', () => {
	const lone = aCourse({ cards: [aCard('only')] });
	expect(practiceSet(lone, 5, steady())).toEqual([]);
});

test('the right choice stands in each place about equally often', () => {
	const places = [0, 0, 0, 0];
	for (let seed = 1; seed <= 40; seed++) {
		for (const { choices, right } of practiceSet(course, 20, steady(seed * 7919))) {
			if (choices.length === 4) places[right] = (places[right] ?? 0) + 1;
		}
	}
	const total = places.reduce((sum, count) => sum + count, 0);
	for (const count of places) expect(count / total).toBeGreaterThan(0.18);
});

test('time runs at the pace of the exam', () => {
	expect(secondsFor(75, { minutes: 180, questions: 75 })).toBe(10_800);
	expect(secondsFor(10, { minutes: 180, questions: 75 })).toBe(1440);
});
