import { expect, test } from 'vitest';
import type { Change, Confirmed } from '../../../src/model/changes.ts';
import {
	buildOldAnswers,
	checkOldAnswers,
	isOldAnswerProgress,
	withAnswer,
	withNextQuestion,
} from '../../../src/study/old-answers.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const aChange = (was: string, overrides: Partial<Change> = {}): Change => ({
	verdict: 'outdated',
	was,
	now: 'It has another name.',
	sources: ['https://docs.aws.amazon.com/page.html'],
	date: '2026-11-22',
	pageTitle: 'A card',
	path: '/scenarios/a-card/',
	...overrides,
});
const original = { title: 'Notes', date: '2022-08-22', checked: '2026-11-22' };
const twoChanges = [aChange('One.'), aChange('Two.', { verdict: 'wrong', date: '2026-11-29' })];
const answers = buildOldAnswers(twoChanges, [], original);
const [one, two] = answers as [(typeof answers)[0], (typeof answers)[0]];

test('each correction is a question of its own, with who said it, and is read again as it was built', () => {
	expect(answers.map(({ origin }) => origin)).toEqual([
		'From a course of 2022',
		'From an earlier version of these notes',
	]);
	expect(one.id).not.toBe(two.id);
	expect(one.path).toBe('scenarios/a-card/');
	expect(checkOldAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
	expect(() => checkOldAnswers([{ ...one, verdict: 'true' }])).toThrow('not valid');
});

test('a statement that holds is asked in the same form, and what no source says counts as never true', () => {
	const { now, sources, date, pageTitle, path } = aChange('Three.');
	const held: Confirmed = { was: 'Three.', now, sources, date, pageTitle, path };
	const built = buildOldAnswers([aChange('Four.', { verdict: 'unconfirmed' })], [held], original);
	expect(built.map(({ was, verdict }) => [was, verdict])).toEqual([
		['Four.', 'wrong'],
		['Three.', 'confirmed'],
	]);
	expect(built.map((answer) => Object.keys(answer))).toEqual([Object.keys(one), Object.keys(one)]);
	expect(checkOldAnswers(JSON.parse(JSON.stringify(built)))).toEqual(built);
});

test('what was judged rightly is not asked again while there is something else', () => {
	const known = withAnswer({ known: [] }, one, 'outdated');
	expect(known).toEqual({ known: [one.id], current: one.id, chosen: 'outdated' });
	expect(withNextQuestion(known, answers, seededRandom())).toEqual({ known: [one.id], current: two.id });
	const both = withAnswer(known, two, 'wrong');
	expect(withNextQuestion(both, answers, seededRandom()).current).toBe(one.id);
});

test('what was judged wrongly comes again', () => {
	const progress = withAnswer(withAnswer({ known: [] }, one, 'outdated'), one, 'wrong');
	expect(progress.known).toEqual([]);
	expect(isOldAnswerProgress(JSON.parse(JSON.stringify(progress)))).toBe(true);
	expect(isOldAnswerProgress({ known: [1] })).toBe(false);
});
