import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/study/check-document.ts';
import { readRun } from '../../../src/study/check-run.ts';
import { timeLimit } from '../../../src/study/practice.ts';
import { soFarText } from '../../../src/study/elements/practice-arrival.ts';
import { repeatText, scoreText, summaryText } from '../../../src/study/elements/practice-summary.ts';
import { hitsByDomain, openMistakes } from '../../../src/study/practice-score.ts';
import { EMPTY_DOCUMENT } from '../../../src/study/study-document.ts';
import type { PracticeRun } from '../../../src/study/practice-run.ts';
import { at } from './builders.ts';
import { aRun, answered, answeredWrongly, data, finished, runs } from './practice-runs.ts';

test('what was not answered is neither right nor wrong, with a clock and without', () => {
	const prompts = (run: PracticeRun) => run.questions.map(({ prompt }) => prompt);
	const timed = answeredWrongly(answered(aRun(true), 0), 1);
	expect(runs.resultOf(finished(timed))).toMatchObject({
		answers: [{ right: true }, { right: false }],
		unanswered: prompts(timed).slice(2),
	});
	const untimed = runs.withCheck(answered(answered(aRun(false), 0), 1), 0);
	expect(runs.resultOf(finished(untimed))).toMatchObject({
		answers: [{ right: true }],
		unanswered: prompts(untimed).slice(1),
	});
	expect(runs.resultOf(finished([0, 1, 2].reduce(answered, aRun(true))))).not.toHaveProperty('unanswered');
});

test('both kinds of sets say the same of what was not answered', () => {
	const said = '1 of 3 right, 1 not answered';
	const timed = answeredWrongly(answered(aRun(true), 0), 1);
	const checked = (run: PracticeRun) => [0, 1].reduce((each, index) => runs.withCheck(each, index), run);
	const untimed = checked(answeredWrongly(answered(aRun(false), 0), 1));
	for (const run of [timed, untimed]) {
		expect(scoreText(runs.resultOf(finished(run)))).toContain(said);
		expect(runs.mistakesOf(run)).toEqual([run.questions[1]?.prompt]);
		expect(runs.promptsToRepeat(run)).toEqual(run.questions.slice(1).map(({ prompt }) => prompt));
		expect(hitsByDomain(run, data)).toEqual([{ title: 'One', right: 1, total: 3 }]);
	}
	expect(summaryText(finished(timed), data.pace)).toMatch(/^1 of 3 right, 1 not answered, in 1:30\. 0:45 a question; /);
	expect(summaryText(finished(aRun(true)), data.pace)).toBe('0 of 3 right, 3 not answered, in 1:30.');
	expect(summaryText(finished([0, 1, 2].reduce(answered, aRun(true))), data.pace)).toMatch(/^3 of 3 right in 1:30\. /);
});

test.each([
	[0, 0, ''],
	[1, 0, 'Repeat the 1 wrong'],
	[6, 0, 'Repeat the 6 wrong'],
	[6, 1, 'Repeat the 6 wrong and 1 not answered'],
	[0, 1, 'Repeat the 1 not answered'],
	[0, 9, 'Repeat the 9 not answered'],
])('a result with %i wrong and %i without an answer has one button: %s', (wrong, unanswered, text) => {
	expect(repeatText(wrong, unanswered)).toBe(text);
});

test('the time that a set takes is that since its start with a clock, else that of its questions', () => {
	expect(runs.resultOf(finished(aRun(true))).seconds).toBe(90);
	expect(runs.resultOf(finished(runs.withSeconds(aRun(false), 0, 5))).seconds).toBe(5);
});

test('a set whose time is over while the page is closed says so', () => {
	const limit = timeLimit(3, data.pace) * 1000;
	const upAt = (ms: number) => runs.finishedRun(aRun(true), at(0) + limit + ms, true, data.pace);
	expect(summaryText(upAt(1000), data.pace)).toMatch(/^Time is up\. /);
	expect(summaryText(upAt(60_000), data.pace)).toMatch(/^Time was up while you were away\. /);
	expect(readRun(JSON.parse(JSON.stringify(upAt(60_000))))).toEqual(upAt(60_000));
});

test('a set that is not finished says what its clock has left', () => {
	const run = aRun(true);
	const limit = timeLimit(3, data.pace);
	expect(soFarText(run, at(0) + 60_000, limit)).toMatch(/ Its clock runs on: about \d minutes left\.$/);
	expect(soFarText(aRun(false), at(0), limit)).not.toContain('clock');
});

test('a set with a clock never took longer than it has, also if the page is opened days after its end', () => {
	const limit = timeLimit(3, data.pace);
	const run = runs.finishedRun(aRun(true), at(4), true, data.pace);
	expect(runs.resultOf(run)).toMatchObject({ at: at(0), seconds: limit, finished: at(0) + limit * 1000 });
	expect(runs.resultOf(runs.finishedRun(aRun(false), at(4), false, data.pace)).finished).toBe(at(4));
});

test('a wrong answer is a mistake, of all questions or of some', () => {
	const run = answeredWrongly(answered(aRun(), 0), 1);
	expect(runs.mistakesOf(run, [1])).toEqual([run.questions[1]?.prompt]);
	expect(runs.mistakesOf(run, [0, 2])).toEqual([]);
});

test('a mistake is open until the same prompt is answered rightly, also under a new name', () => {
	const result = (day: number, right: boolean) => ({
		at: at(day),
		seconds: 1,
		answers: [{ prompt: day === 0 ? 'old#decision' : 'a#decision', right }],
	});
	const known = { ...data, moved: { old: 'a' } };
	expect(openMistakes([result(0, false)], known)).toEqual(['a#decision']);
	expect(openMistakes([result(0, false), result(1, true)], known)).toEqual([]);
	expect(openMistakes([{ at: at(0), seconds: 1, answers: [], unanswered: ['a#decision'] }], known)).toEqual([]);
});

test('a set that ends before it began, by a clock that was set back, leaves a document that can be read', () => {
	const run = aRun();
	expect(runs.secondsSince(run, at(0) + 90_000)).toBe(90);
	const result = runs.resultOf(runs.finishedRun(run, at(-1), false, data.pace));
	expect(checkDocument({ ...EMPTY_DOCUMENT, practices: [result] })).toHaveProperty('document');
});
