import { siteKey } from '../dom/site-key.ts';
import { type Day, dayOf } from './days.ts';
import { latest, type Marks, mergeMarks } from './marks.ts';

/** Names the reader's data of this site: its database, and the files that the reader exports. */
export const APP_ID = `${siteKey()}-study`;
export const DOCUMENT_VERSION = 2;

/** How well a prompt was remembered: 1 again, 2 hard, 3 good, 4 easy. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

export interface Review {
	/** Id of the prompt. */
	prompt: string;
	/** Timestamp in milliseconds. */
	at: number;
	grade: Grade;
	/** Set for a wrong answer in the practice. It makes its prompt due, and is no answer of the review. */
	practice?: true;
}

export interface Settings {
	/** Day of the exam, if the reader has set one. */
	exam?: Day;
	/** The highest number of new prompts a day. */
	limit: number;
	/** The one before an offer of the plan was taken, until the reader goes back to it or chooses another. */
	limitBefore?: number;
	/** Whether new prompts come by the priority of their cards. */
	mostAskedFirst?: true;
	/** Whether new prompts come in turn with those that come back, and not after them. */
	newInTurn?: true;
	/** Timestamp of the last change; the latest change wins. */
	changed: number;
}

/** Result of one practice set. */
export interface PracticeResult {
	/** Timestamp of its start. */
	at: number;
	/** Timestamp of its end; earlier versions of the site did not store it. */
	finished?: number;
	seconds: number;
	answers: readonly { prompt: string; right: boolean }[];
	/** Prompts of questions without an answer. Earlier versions of the site took those of a set with a clock for wrong. */
	unanswered?: readonly string[];
}

/**
 * All data of one reader. It stores each review instead of schedules, which are computed from the reviews. This allows
 * to merge the documents of two tabs or devices without losing reviews or counting them twice.
 */
export interface StudyDocument {
	app: string;
	version: typeof DOCUMENT_VERSION;
	reviews: readonly Review[];
	/** Keys of reviews that the reader has undone. */
	undone: readonly string[];
	/** By slug of the card. */
	stars: Marks;
	/** Prompts that are not asked, by id. */
	suspended: Marks;
	/** Old answers that were judged rightly, by id. */
	oldAnswers: Marks;
	settings: Settings;
	practices: readonly PracticeResult[];
}

export const EMPTY_DOCUMENT: StudyDocument = {
	app: APP_ID,
	version: DOCUMENT_VERSION,
	reviews: [],
	undone: [],
	stars: {},
	suspended: {},
	oldAnswers: {},
	settings: { limit: 30, changed: 0 },
	practices: [],
};

/** Identifies a review across tabs and devices. */
export const reviewKey = ({ at, prompt }: Review) => `${at} ${prompt}`;

/** The reviews that were not undone, oldest first. */
export function activeReviews({ reviews, undone }: StudyDocument): readonly Review[] {
	const removed = new Set(undone);
	return reviews.filter((review) => !removed.has(reviewKey(review))).sort((a, b) => a.at - b.at);
}

/**
 * The last review, if it is of the same day and nothing was undone since: the one that "Undo" takes back, also after a
 * reload.
 */
export function undoableReview(document: StudyDocument, now: number): Review | undefined {
	const last = activeReviews(document).at(-1);
	if (!last || dayOf(last.at) !== dayOf(now)) return undefined;
	const isUndoneSince = document.undone.some((key) => Number.parseInt(key, 10) >= last.at);
	return isUndoneSince ? undefined : last;
}

function union<Item>(a: readonly Item[], b: readonly Item[], key: (item: Item) => string): Item[] {
	return [...new Map([...a, ...b].map((item) => [key(item), item])).values()];
}

/** Merges two documents: no review is lost or counted twice, and the order of the two does not matter. */
export function merge(a: StudyDocument, b: StudyDocument): StudyDocument {
	return {
		...a,
		reviews: union(a.reviews, b.reviews, reviewKey).sort((x, y) => x.at - y.at || x.prompt.localeCompare(y.prompt)),
		undone: [...new Set([...a.undone, ...b.undone])].sort(),
		stars: mergeMarks(a.stars, b.stars),
		suspended: mergeMarks(a.suspended, b.suspended),
		oldAnswers: mergeMarks(a.oldAnswers, b.oldAnswers),
		settings: latest(a.settings, b.settings),
		practices: union(a.practices, b.practices, ({ at }) => String(at)).sort((x, y) => x.at - y.at),
	};
}

export const withReview = (document: StudyDocument, review: Review): StudyDocument => ({
	...document,
	reviews: [...document.reviews, review],
});

/** Marks the review with a key as undone. It is not deleted, because a merge with another device would add it again. */
export const withUndone = (document: StudyDocument, key: string): StudyDocument =>
	document.undone.includes(key) ? document : { ...document, undone: [...document.undone, key] };
