import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/study/check-document.ts';
import { readRun } from '../../../src/study/check-run.ts';
import { practiceSet, timeLimit } from '../../../src/study/practice.ts';
import { soFarText } from '../../../src/study/elements/practice-arrival.ts';
import { repeatText, scoreText, summaryText } from '../../../src/study/elements/practice-summary.ts';
import * as practiceRun from '../../../src/study/practice-run.ts';
import { hitsByDomain, openMistakes } from '../../../src/study/practice-score.ts';
import * as runChanges from '../../../src/study/run-changes.ts';
import * as runResult from '../../../src/study/run-result.ts';
import { EMPTY_DOCUMENT } from '../../../src/study/study-document.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { aStudyCard, at, someStudyData } from './builders.ts';

const runs = { ...practiceRun, ...runChanges, ...runResult };

const traps = ['first', 'second', 'third'].map((id) => ({
	id,
	option: `Tempting ${id}.`,
	reason: `It fails: ${id}.`,
	rightWhen: 'Right when snow falls.',
}));
const data = someStudyData({ cards: ['a', 'b', 'c'].map((slug) => aStudyCard(slug, { traps })) });
const aRun = (isTimed = true) =>
	runs.newRun(practiceSet(data, 3, seededRandom()), at(0), isTimed, data.cards, seededRandom());

/** Chooses all that is right in a question. */
const answered = (run: practiceRun.PracticeRun, index: number) =>
	(run.questions[index]?.right ?? []).reduce((each, right) => runs.withChoice(each, index, right), run);

/** Chooses something wrong in a question. */
const answeredWrongly = (run: practiceRun.PracticeRun, index: number) =>
	runs.withChoice(run, index, run.questions[index]?.right.includes(0) ? 1 : 0);

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
		const run: practiceRun.PracticeRun = {
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

const finished = (run: practiceRun.PracticeRun, ms = 90_000) => runs.finishedRun(run, at(0) + ms, false, data.pace);

test('what was not answered is neither right nor wrong, with a clock and without', () => {
	const prompts = (run: practiceRun.PracticeRun) => run.questions.map(({ prompt }) => prompt);
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
	const checked = (run: practiceRun.PracticeRun) => [0, 1].reduce((each, index) => runs.withCheck(each, index), run);
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
