import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { practiceSet } from '../../src/study/practice.ts';
import type { Question } from '../../src/study/question.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { seededRandom } from '../support/seeded-random.ts';

const data = checkStudyData(JSON.parse(readFileSync(join(SITE_FOLDER, 'practice/questions.json'), 'utf8')));

const SETS = 60;
const COUNT = 75;
const sets = Array.from({ length: SETS }, (_, index) => practiceSet(data, COUNT, seededRandom(7919 * (index + 1))));
const decisions = sets.flat().filter(({ prompt }) => prompt.endsWith('#decision'));
const single = decisions.filter(({ right }) => right.length === 1);
const double = decisions.filter(({ right }) => right.length === 2);

/** The share of the right choices of a question that a reader finds by always taking the longest ones, from 0 to 1. */
function foundByLength({ choices, right }: Question): number {
	const isRight = (index: number) => right.includes(index);
	const order = choices
		.map(({ text }, index) => ({ length: text.length, index }))
		// Of two choices of the same length, the wrong one is taken.
		.sort((a, b) => b.length - a.length || Number(isRight(a.index)) - Number(isRight(b.index)));
	return order.slice(0, right.length).filter(({ index }) => isRight(index)).length / right.length;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test('who takes the longest option is right no more often than by chance', () => {
	expect(mean(single.map(foundByLength))).toBeLessThanOrEqual(1 / 4);
	expect(mean(double.map(foundByLength))).toBeLessThanOrEqual(2 / 5);
});

test('a decision of one step has three wrong options, one of two steps too, all different', () => {
	for (const { prompt, choices, right } of decisions) {
		expect(choices.length - right.length, prompt).toBe(
			Math.min(3, data.cards.find(({ slug }) => prompt.startsWith(`${slug}#`))?.traps.length ?? 0),
		);
		expect(new Set(choices.map(({ text }) => text)).size, prompt).toBe(choices.length);
	}
});

test('in every set, four of five questions ask for a decision, and some for two steps', () => {
	for (const set of sets) {
		expect(set.filter(({ prompt }) => !prompt.endsWith('#decision')).length).toBeLessThanOrEqual(set.length / 5);
		expect(set.filter(({ right }) => right.length === 2)).not.toEqual([]);
	}
});

test('a set has no card twice while there are other cards', () => {
	const cards = data.cards.filter(({ background }) => !background).length;
	for (const set of sets) {
		const asked = new Set(set.map(({ prompt }) => prompt.split('#')[0]));
		expect(asked.size).toBeGreaterThanOrEqual(Math.min(cards, set.length) - 1);
	}
});
