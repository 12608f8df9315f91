import { expect, test } from 'vitest';
import { allotQuestions, practiceSet, timeLimit } from '../../../src/study/practice.ts';
import { aStudyCard, someStudyData } from './builders.ts';

/** Random numbers that are the same in each run (Park–Miller generator). */
function seededRandom(seed = 1) {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const related = (index: number) => [1, 2, 3].map((step) => `card-${(index + step) % 20}`);
const traps = ['first', 'second', 'third'].map((id) => ({
	id,
	option: `Option ${id}.`,
	reason: `Fails for ${id}.`,
	rightWhen: '',
}));
const data = someStudyData({
	cards: Array.from({ length: 20 }, (_, index) =>
		aStudyCard(`card-${index}`, { domain: 1 + (index % 2), related: related(index), traps }),
	),
});

test('a set has questions of each domain in proportion to its weight', () => {
	const set = practiceSet(data, 10, seededRandom());
	expect(set).toHaveLength(10);
	expect(set.filter(({ prompt }) => prompt.card.domain === 1)).toHaveLength(6);
	expect(new Set(set.map(({ prompt }) => prompt.card.slug)).size).toBe(10);
});

test('if a domain has too few questions, the other domains get more', () => {
	const domains = [
		{ number: 1, weight: 90, supply: 2 },
		{ number: 2, weight: 10, supply: 20 },
	];
	expect(allotQuestions(10, domains)).toEqual(
		new Map([
			[1, 2],
			[2, 8],
		]),
	);
	expect(allotQuestions(50, domains).get(2)).toBe(20);
});

test('every choice is a text from a card, and the right one is from the card that the question is about', () => {
	const texts = new Set(data.cards.flatMap((card) => [card.answer, ...card.traps.map(({ reason }) => reason)]));
	for (const { prompt, choices, right } of practiceSet(data, 60, seededRandom(7))) {
		expect(choices.every((choice) => texts.has(choice))).toBe(true);
		expect(new Set(choices).size).toBe(choices.length);
		expect(choices[right]).toBe(prompt.trap?.reason ?? prompt.card.answer);
	}
});

test('a prompt with fewer than two wrong choices is not asked', () => {
	const oneCard = someStudyData({ cards: [aStudyCard('only')] });
	expect(practiceSet(oneCard, 5, seededRandom())).toEqual([]);
});

test('the right choice is equally likely in each position', () => {
	const positions = [0, 0, 0, 0];
	for (let seed = 1; seed <= 40; seed++) {
		for (const { choices, right } of practiceSet(data, 20, seededRandom(seed * 7919))) {
			if (choices.length === 4) positions[right] = (positions[right] ?? 0) + 1;
		}
	}
	const total = positions.reduce((sum, count) => sum + count, 0);
	for (const count of positions) expect(count / total).toBeGreaterThan(0.18);
});

test('the time limit follows the pace of the exam', () => {
	expect(timeLimit(75, { minutes: 180, questions: 75 })).toBe(10_800);
	expect(timeLimit(10, { minutes: 180, questions: 75 })).toBe(1440);
});

test('background cards are not asked', () => {
	const background = data.cards.map((card, index) => (index < 10 ? { ...card, background: true as const } : card));
	const asked = practiceSet({ ...data, cards: background }, 60, seededRandom());
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter(({ prompt }) => prompt.card.background)).toEqual([]);
});
