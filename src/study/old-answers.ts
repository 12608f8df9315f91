import type { Change, Confirmed } from '../model/changes.ts';
import { isListOf, isObject, isOneOf, isString } from '../model/type-guards.ts';
import type { Site } from '../schema/site.ts';
import { hash } from './hash.ts';
import { withMark } from './marks.ts';
import { type Random, shuffle } from './shuffle.ts';
import type { StudyDocument } from './study-document.ts';

/** How true an old answer is: the choices of its question, in their order. */
export const OLD_ANSWER_CHOICES = {
	confirmed: 'It still holds',
	imprecise: 'It is true only in part',
	outdated: 'It was true, but no longer is',
	wrong: 'It never was true, or no source says it',
} as const;

type Verdict = keyof typeof OLD_ANSWER_CHOICES;

const VERDICTS = Object.keys(OLD_ANSWER_CHOICES) as readonly Verdict[];

/** A statement that was checked: it holds, or it was put right. */
export interface OldAnswer {
	/** A hash of what it said and where; it changes with the words. */
	id: string;
	/** Who said it: a course, with its year, or an earlier version of the notes. */
	origin: string;
	was: string;
	/** What is true today. */
	now: string;
	verdict: Verdict;
	sources: readonly string[];
	/** The page that says what is true, from the site's base path. */
	path: string;
	title: string;
}

/**
 * Builds the content of `practice/old-answers.json`.
 * @param changes in any order
 */
export function buildOldAnswers(
	changes: readonly Change[],
	confirmed: readonly Confirmed[],
	original: Site['original'],
): readonly OldAnswer[] {
	const statements = [
		...changes.map(({ verdict, ...change }) => ({
			...change,
			verdict: verdict === 'unconfirmed' ? ('wrong' as const) : verdict,
		})),
		...confirmed.map((statement) => ({ ...statement, verdict: 'confirmed' as const })),
	];
	return statements.map(({ was, now, verdict, sources, path, pageTitle, date }) => ({
		id: hash(`${path} ${was}`).toString(36),
		origin:
			original !== undefined && date <= original.checked
				? `From a course of ${original.date.slice(0, 4)}`
				: 'From an earlier version of these notes',
		was,
		now,
		verdict,
		sources,
		path: path.slice(1),
		title: pageTitle,
	}));
}

const isOldAnswer = (value: unknown): value is OldAnswer =>
	isObject(value) &&
	[value['id'], value['origin'], value['was'], value['now'], value['path'], value['title']].every(isString) &&
	isOneOf(value['verdict'], VERDICTS) &&
	isListOf(value['sources'], isString);

/**
 * Checks the content of `practice/old-answers.json`.
 * @throws when a field is missing or of another type
 */
export function checkOldAnswers(value: unknown): readonly OldAnswer[] {
	if (!isListOf(value, isOldAnswer)) throw new Error('The old answers are not valid.');
	return value;
}

/** How far the reader is: the ids of the statements that were judged rightly, and of the one that is asked now. */
export interface OldAnswerProgress {
	known: readonly string[];
	current?: string;
	/** The reader's answer to what is asked now. */
	chosen?: string;
}

export const isOldAnswerProgress = (value: unknown): value is OldAnswerProgress =>
	isObject(value) &&
	isListOf(value['known'], isString) &&
	[value['current'], value['chosen']].every((each) => each === undefined || isString(each));

/** Chooses at random a statement that was not judged rightly yet; if all were, any. Never the same one twice in a row. */
export function withNextQuestion(
	{ known, current }: OldAnswerProgress,
	answers: readonly OldAnswer[],
	random: Random,
): OldAnswerProgress {
	const others = answers.filter(({ id }) => id !== current);
	const open = others.filter(({ id }) => !known.includes(id));
	const [next] = shuffle(open.length > 0 ? open : others, random);
	return { known, ...(next ? { current: next.id } : {}) };
}

/** Records the reader's answer to what is asked. A statement that is judged wrongly comes again. */
export function withAnswer(progress: OldAnswerProgress, { id, verdict }: OldAnswer, chosen: string): OldAnswerProgress {
	const others = progress.known.filter((each) => each !== id);
	return { current: id, chosen, known: chosen === verdict ? [...others, id] : others };
}

/** Marks old answers as judged rightly in the reader's document. What the document says already stays. */
export const withKnownMarks = (document: StudyDocument, known: readonly string[], now: number): StudyDocument => ({
	...document,
	oldAnswers: known
		.filter((id) => !document.oldAnswers[id])
		.reduce((marks, id) => withMark(marks, id, true, now), document.oldAnswers),
});
