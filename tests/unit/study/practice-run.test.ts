import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/study/check-document.ts';
import { practiceSet } from '../../../src/study/practice.ts';
import {
	currentRun,
	isPracticeRun,
	newRun,
	resultOf,
	secondsSince,
	withChoice,
} from '../../../src/study/practice-run.ts';
import { EMPTY_DOCUMENT } from '../../../src/study/study-document.ts';
import { aStudyCard, at, someStudyData } from './builders.ts';

const traps = ['first', 'second', 'third'].map((id) => ({
	id,
	option: `Tempting ${id}.`,
	reason: `It fails: ${id}.`,
	rightWhen: '',
}));
const data = someStudyData({ cards: ['a', 'b', 'c'].map((slug) => aStudyCard(slug, { traps })) });
const aRun = () => newRun(practiceSet(data, 5, Math.random), at(0), true);

test('a set that was stored and read is the same, with its choices', () => {
	const run = withChoice(withChoice(aRun(), 0, 1), 2, 0);
	const read: unknown = JSON.parse(JSON.stringify(run));
	expect(isPracticeRun(read)).toBe(true);
	expect(read).toEqual(run);
	expect(currentRun(run, data)).toEqual(run);
});

test.each([undefined, {}, { ...aRun(), started: -1 }, { ...aRun(), questions: [{}] }, { ...aRun(), finished: {} }])(
	'what is no set is not taken for one: %j',
	(value) => {
		expect(isPracticeRun(value)).toBe(false);
	},
);

test('a set goes on after a card was renamed or removed', () => {
	const run = aRun();
	const cards = [aStudyCard('new-a', { traps }), aStudyCard('b', { traps })];
	const now = currentRun(run, someStudyData({ cards, moved: { a: 'new-a' } }));
	const expected = run.questions.filter(({ prompt }) => !prompt.startsWith('c#'));
	expect(now.questions.map(({ prompt }) => prompt)).toEqual(
		expected.map(({ prompt }) => prompt.replace(/^a#/, 'new-a#')),
	);
});

test('a set that ends before it began, by a clock that was set back, leaves a document that can be read', () => {
	const run = aRun();
	expect(secondsSince(run, at(0) + 90_000)).toBe(90);
	const seconds = secondsSince(run, at(-1));
	const result = resultOf({ ...run, finished: { seconds, timeIsUp: false } });
	expect(checkDocument({ ...EMPTY_DOCUMENT, practices: [result] })).toHaveProperty('document');
});
