import { siteKey } from '../dom/site-key.ts';
import { type Day, dayOf } from './days.ts';

/** Names the reader's data of this site: its database, and the files that the reader exports. */
export const APP_ID = `${siteKey()}-study`;
export const DOCUMENT_VERSION = 1;

/** How well a prompt was remembered: 1 again, 2 hard, 3 good, 4 easy. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

export interface Review {
	/** Id of the prompt. */
	prompt: string;
	/** Timestamp in milliseconds. */
	at: number;
	grade: Grade;
}

export interface Settings {
	/** Day of the exam, if the reader has set one. */
	exam?: Day;
	/** Daily limit: the highest number of prompts per day. */
	limit: number;
	/** Timestamp of the last change; the latest change wins. */
	changed: number;
}

export interface Star {
	on: boolean;
	/** Timestamp of the last change; the latest change wins. */
	changed: number;
}

/** Result of one practice set. */
export interface PracticeResult {
	/** Timestamp of its start. */
	at: number;
	seconds: number;
	answers: readonly { prompt: string; right: boolean }[];
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
	stars: Readonly<Record<string, Star>>;
	settings: Settings;
	practices: readonly PracticeResult[];
}

export const EMPTY_DOCUMENT: StudyDocument = {
	app: APP_ID,
	version: DOCUMENT_VERSION,
	reviews: [],
	undone: [],
	stars: {},
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

/** The timestamp for a change made now. It is later than the last one, also if the clock was set back since. */
export const changeTime = (now: number, last: { changed: number } | undefined) =>
	Math.max(now, (last?.changed ?? 0) + 1);

const latest = <Item extends { changed: number }>(a: Item, b: Item) => (b.changed > a.changed ? b : a);

/** Merges two documents: no review is lost or counted twice, and the order of the two does not matter. */
export function merge(a: StudyDocument, b: StudyDocument): StudyDocument {
	const slugs = [...new Set([...Object.keys(a.stars), ...Object.keys(b.stars)])];
	const none: Star = { on: false, changed: -1 };
	return {
		...a,
		reviews: union(a.reviews, b.reviews, reviewKey).sort((x, y) => x.at - y.at || x.prompt.localeCompare(y.prompt)),
		undone: [...new Set([...a.undone, ...b.undone])].sort(),
		stars: Object.fromEntries(slugs.map((slug) => [slug, latest(a.stars[slug] ?? none, b.stars[slug] ?? none)])),
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

/** Slugs of the starred cards, last starred first. */
export function starredSlugs({ stars }: StudyDocument): readonly string[] {
	return Object.entries(stars)
		.filter(([, { on }]) => on)
		.sort(([, a], [, b]) => b.changed - a.changed)
		.map(([slug]) => slug);
}
