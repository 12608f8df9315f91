import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayPlan, planRecord } from '../../../src/study/plan-record.ts';
import { dueText, knownText, standingText } from '../../../src/study/progress-text.ts';
import { progressFromRecord, progressRecord } from '../../../src/study/progress-record.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade } from '../../../src/study/study-document.ts';
import { at, someStudyIndex } from './builders.ts';

const data = someStudyIndex();
type Answer = readonly [day: number, hour: number, grade: Grade];

const after = (answers: readonly Answer[], suspended = {}) =>
	new Session(data, {
		...EMPTY_DOCUMENT,
		suspended,
		reviews: answers.map(([day, hour, grade]) => ({ prompt: 'card-0#decision', at: at(day, hour), grade })),
	});

/** Known, due and seen prompts on a day, as the review counts them. The home page must count the same. */
function counts(session: Session, day: number): readonly number[] {
	const [progress] = session.domainProgress(at(day));
	const domains = data.domains.map((domain) => ({ ...domain, total: 30 }));
	const [kept] = progressFromRecord(domains, progressRecord(session), at(day));
	expect([kept?.known, kept?.due, kept?.seen]).toEqual([progress?.known, progress?.due, progress?.seen]);
	return [progress?.known ?? 0, progress?.due ?? 0, progress?.seen ?? 0];
}

test.each<[name: string, answers: Answer[], day: number, expected: number[]]>([
	[
		'after two successes in one sitting',
		[
			[0, 18, 3],
			[0, 19, 3],
		],
		0,
		[0, 0, 1],
	],
	['at once on the first sight', [[0, 18, 4]], 0, [0, 0, 1]],
	[
		'after a success on a later day',
		[
			[0, 18, 4],
			[8, 18, 3],
		],
		8,
		[1, 0, 1],
	],
	[
		'barely remembered on a later day',
		[
			[0, 18, 4],
			[8, 18, 2],
		],
		8,
		[1, 0, 1],
	],
	[
		'on a later day and is due again',
		[
			[0, 18, 4],
			[8, 18, 2],
		],
		80,
		[1, 1, 1],
	],
	[
		'forgotten on a later day and learned again on it',
		[
			[0, 18, 4],
			[8, 18, 1],
			[8, 19, 3],
			[8, 20, 3],
		],
		8,
		[0, 0, 1],
	],
	[
		'forgotten later on the day of a success',
		[
			[0, 18, 4],
			[8, 8, 3],
			[8, 19, 1],
			[8, 20, 4],
		],
		8,
		[0, 0, 1],
	],
])('a prompt that was answered %s is known, due or seen: %j on day %i: %j', (_name, answers, day, expected) => {
	expect(counts(after(answers), day)).toEqual(expected);
});

test('a suspended prompt is not due, neither on the home page nor in the progress below the review', () => {
	const answers: Answer[] = [[0, 18, 4]];
	expect(dueText(dayFacts(after(answers), at(80)))).toBe('1 due today.');
	expect(dueText(dayFacts(after(answers, { 'card-0#decision': { on: true, changed: 1 } }), at(80)))).toBe(
		'0 due today.',
	);
	expect(counts(after(answers), 80)).toEqual([0, 1, 1]);
	expect(counts(after(answers, { 'card-0#decision': { on: true, changed: 1 } }), 80)).toEqual([0, 0, 1]);
});

test('the home page counts as many new prompts as the review asks', () => {
	const session = after([[0, 18, 4]]);
	const domains = progressFromRecord(
		data.domains.map((domain) => ({ ...domain, total: 30 })),
		progressRecord(session),
		at(0),
	);
	const record = planRecord(session.document.settings, { ...dayFacts(session, at(0)), unseen: 59 }, at(0));
	// Nineteen decisions are left; all traps wait for tomorrow.
	expect(dayPlan(record, domains, at(0))).toMatchObject({ fresh: 19, due: 0 });
	expect(dayPlan(record, domains, at(0)).minutes).toBe(session.progress(at(0)).minutes);
});

test('what is known in the evening is known the next morning, whatever is due', () => {
	const session = after([
		[0, 18, 4],
		[8, 18, 3],
	]);
	const known = (now: number) => knownText(session.domainProgress(now), true);
	// One of thirty prompts of a domain that weighs 60 %.
	expect(known(at(8, 23))).toBe('Of all prompts, with the domains weighted as in the exam, you know 2 %.');
	for (const day of [9, 40, 400]) expect(known(at(day, 8))).toBe(known(at(8, 23)));
	expect(knownText(session.domainProgress(at(8)), false)).toBe('Of all prompts you know 2 %.');
});

test('what is known of the decisions and of what was met comes first, not the share of all prompts', () => {
	const answers: Answer[] = [[0, 18, 4]];
	const standing = (session: Session, day: number) =>
		standingText(dayFacts(session, at(day)), session.domainProgress(at(day)));
	expect(standing(after(answers), 0)).toBe('You have met 1 prompt; what you remember on a later day counts as known.');
	expect(standing(after([...answers, [8, 18, 3]]), 9)).toBe('You know 1 of 20 decisions, and the prompt you have met.');
	const domains = [{ number: 1, title: 'One', weight: 60, total: 90, seen: 30, known: 28, due: 0 }];
	expect(standingText({ decisionsKnown: 20, decisions: 20 }, domains)).toBe(
		'You know all 20 decisions, and 28 of the 30 prompts you have met.',
	);
	expect(standing(after([]), 0)).toBe('');
});
