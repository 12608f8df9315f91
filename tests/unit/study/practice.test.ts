import { expect, test } from 'vitest';
import { allotQuestions } from '../../../src/study/allot-questions.ts';
import { practiceSet, repeatSet, timeLimit } from '../../../src/study/practice.ts';
import type { Question } from '../../../src/study/question.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { aStudyCard, someStudyData } from './builders.ts';

const traps = ['first', 'second', 'third'].map((id, index) => ({
	id,
	option: `Take the ${id} way that tempts a reader.`,
	reason: `Fails in case ${index}.`,
	rightWhen: '',
}));
const aCardOf = (index: number, domain: number) =>
	aStudyCard(`card-${index}`, { domain, traps, option: [`Take what card ${index} decides.`] });
const data = someStudyData({ cards: Array.from({ length: 20 }, (_, index) => aCardOf(index, 1 + (index % 2))) });

const slugOf = ({ prompt }: Question) => prompt.split('#')[0] ?? '';
const domainOf = (question: Question) => data.cards.find(({ slug }) => slug === slugOf(question))?.domain;
const isDecision = ({ prompt }: Question) => prompt.endsWith('#decision');

test('a set has questions of each domain in proportion to its weight', () => {
	const set = practiceSet(data, 10, seededRandom());
	expect(set).toHaveLength(10);
	expect(set.filter((question) => domainOf(question) === 1)).toHaveLength(6);
	expect(new Set(set.map(slugOf)).size).toBe(10);
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

test('as long as there are cards, none is asked twice, also if a domain has too few', () => {
	const cards = Array.from({ length: 20 }, (_, index) => aCardOf(index, index < 2 ? 1 : 2));
	const set = practiceSet({ ...data, cards }, 20, seededRandom());
	expect(new Set(set.map(slugOf)).size).toBe(20);
});

test('at most a fifth of a set asks for anything other than a decision, also if there are too few cards', () => {
	for (const count of [10, 24, 75]) {
		const set = practiceSet(data, count, seededRandom(count));
		const others = set.filter((question) => !isDecision(question));
		expect(others.length).toBeLessThanOrEqual(count / 5);
		expect(set).toHaveLength(Math.min(count, 20 + Math.floor(count / 5)));
	}
});

test('a card that is asked twice is asked for its decision and for one of its traps', () => {
	const set = practiceSet(data, 24, seededRandom(3));
	const asked = Map.groupBy(set, slugOf);
	const twice = [...asked.values()].filter(({ length }) => length > 1);
	expect(twice).not.toEqual([]);
	for (const questions of twice) expect(questions.map(isDecision).sort()).toEqual([false, true]);
});

test('the right choice is equally likely in each position', () => {
	const positions = [0, 0, 0, 0];
	for (let seed = 1; seed <= 40; seed++) {
		for (const { choices, right } of practiceSet(data, 20, seededRandom(seed * 7919)))
			if (choices.length === 4) positions[right[0] ?? 0] = (positions[right[0] ?? 0] ?? 0) + 1;
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
	const slugs = new Set(background.filter((card) => card.background).map(({ slug }) => slug));
	expect(asked.filter((question) => slugs.has(slugOf(question)))).toEqual([]);
});

test('prompts are repeated, decisions and traps, without those that the notes no longer have', () => {
	const ids = ['card-3#decision', 'card-4#second', 'gone#decision'];
	const asked = repeatSet(data, ids, seededRandom()).map(({ prompt }) => prompt);
	expect([...asked].sort()).toEqual(['card-3#decision', 'card-4#second']);
});
