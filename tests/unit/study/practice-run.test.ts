import { expect, test } from 'vitest';
import { readRun } from '../../../src/study/check-run.ts';
import type { PracticeRun } from '../../../src/study/practice-run.ts';
import { aStudyCard, at, someStudyData } from './builders.ts';
import { aRun, answered, data, runs, traps } from './practice-runs.ts';

test('a set that was stored and read is the same, with its choices, flags, times and changed conditions', () => {
	const run = runs.withSeconds(runs.withFlag(answered(aRun(false), 0), 1, true), 0, 12.4);
	const read: unknown = JSON.parse(JSON.stringify(run));
	expect(readRun(read)).toEqual(run);
	expect(runs.currentRun(run, data)).toEqual(run);
	expect(run.questions[0]).toMatchObject({ seconds: 12, flip: { condition: 'Snow falls.' } });
});

test.each([undefined, {}, { ...aRun(), started: -1 }, { ...aRun(), questions: [{}] }, { ...aRun(), finished: {} }])(
	'what is no set is not taken for one: %j',
	(value) => {
		expect(readRun(value)).toBeUndefined();
	},
);

test('a set of an earlier version goes on', () => {
	const older = {
		started: at(0),
		isTimed: false,
		questions: [
			{ prompt: 'a#decision', choices: ['One.', 'Two.', 'Three.'], right: 2, chosen: 2 },
			{ prompt: 'b#first', choices: ['One.', 'Two.', 'Three.'], right: 0 },
		],
	};
	const run = readRun(older);
	expect(run?.questions.map(({ isChecked }) => isChecked)).toEqual([true, false]);
	expect(run?.questions.map(runs.isRight)).toEqual([true, false]);
	expect(readRun({ ...older, finished: { seconds: 60, timeIsUp: false } })?.questions).toMatchObject([
		{ isChecked: true },
		{ isChecked: true },
	]);
});

test('a set goes on after a card was renamed or removed, at the same question', () => {
	const run = runs.withPosition(aRun(), 2);
	const gone = run.questions[0]?.prompt.charAt(0) ?? '';
	const [kept = '', moved = ''] = ['a', 'b', 'c'].filter((slug) => slug !== gone);
	const cards = [aStudyCard('new', { traps }), aStudyCard(kept, { traps })];
	const now = runs.currentRun(run, someStudyData({ cards, moved: { [moved]: 'new' } }));
	expect(now.questions.map(({ prompt }) => prompt)).toEqual(
		run.questions.slice(1).map(({ prompt }) => prompt.replace(new RegExp(`^${moved}#`), 'new#')),
	);
	expect(now.position).toBe(1);
});

test('of a question with one right choice one is marked, of one with two the last two', () => {
	const marks = (right: readonly number[]) => {
		const run: PracticeRun = {
			...aRun(),
			questions: aRun().questions.map((question) => ({ ...question, right })),
		};
		const marked = [0, 1, 2].reduce((each, choice) => runs.withChoice(each, 0, choice), run);
		return runs.withChoice(marked, 0, 1, false).questions[0]?.chosen;
	};
	expect(marks([1])).toEqual([2]);
	expect(marks([0, 2])).toEqual([2]);
	expect(runs.withChoice(runs.withChoice(aRun(), 0, 0), 0, 2).questions[0]?.chosen).toEqual([2]);
});

test('only a set without a clock changes a condition after its questions', () => {
	expect(aRun(true).questions.filter(({ flip }) => flip)).toEqual([]);
	expect(aRun(false).questions.filter(({ flip }) => flip)).not.toEqual([]);
});
