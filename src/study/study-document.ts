import type { Day } from './days.ts';

export const APP = 'dop-notes-study';
export const VERSION = 1;

/** What was remembered: not, barely, well, at once. */
export type Grade = 1 | 2 | 3 | 4;

export interface Review {
	prompt: string;
	/** The moment, in milliseconds. */
	at: number;
	grade: Grade;
}

export interface Settings {
	/** The day of the exam, if the reader has set one. */
	exam?: Day;
	/** Most prompts a day. */
	limit: number;
	/** When the reader last changed them; the later change wins. */
	changed: number;
}

export interface Star {
	on: boolean;
	changed: number;
}

/** One practice set, as it went. */
export interface PracticeResult {
	at: number;
	seconds: number;
	answers: readonly { prompt: string; right: boolean }[];
}

/**
 * All that is kept of one reader. Schedules are not kept: they follow from the log of reviews, so that logs of two
 * tabs or two devices can be joined without losing or doubling anything.
 */
export interface StudyDocument {
	app: typeof APP;
	version: typeof VERSION;
	reviews: readonly Review[];
	/** Keys of reviews that were taken back. */
	undone: readonly string[];
	/** By slug. */
	stars: Readonly<Record<string, Star>>;
	settings: Settings;
	practices: readonly PracticeResult[];
}

export const EMPTY: StudyDocument = {
	app: APP,
	version: VERSION,
	reviews: [],
	undone: [],
	stars: {},
	settings: { limit: 30, changed: 0 },
	practices: [],
};

/** What tells one review from all others. */
export const keyOf = ({ at, prompt }: Pick<Review, 'at' | 'prompt'>) => `${at} ${prompt}`;

/** The reviews that count, oldest first. */
export function reviewsOf({ reviews, undone }: StudyDocument): readonly Review[] {
	const gone = new Set(undone);
	return reviews.filter((review) => !gone.has(keyOf(review))).sort((a, b) => a.at - b.at);
}

function joined<Item>(a: readonly Item[], b: readonly Item[], key: (item: Item) => string): Item[] {
	return [...new Map([...a, ...b].map((item) => [key(item), item])).values()];
}

const later = <Item extends { changed: number }>(a: Item, b: Item) => (b.changed > a.changed ? b : a);

/** Both documents in one: nothing is lost, nothing counts twice, and the order does not matter. */
export function merge(a: StudyDocument, b: StudyDocument): StudyDocument {
	const slugs = [...new Set([...Object.keys(a.stars), ...Object.keys(b.stars)])];
	const none: Star = { on: false, changed: -1 };
	return {
		...a,
		reviews: joined(a.reviews, b.reviews, keyOf).sort((x, y) => x.at - y.at || x.prompt.localeCompare(y.prompt)),
		undone: [...new Set([...a.undone, ...b.undone])].sort(),
		stars: Object.fromEntries(slugs.map((slug) => [slug, later(a.stars[slug] ?? none, b.stars[slug] ?? none)])),
		settings: later(a.settings, b.settings),
		practices: joined(a.practices, b.practices, ({ at }) => String(at)).sort((x, y) => x.at - y.at),
	};
}

/** The document with one more review. */
export const withReview = (document: StudyDocument, review: Review): StudyDocument => ({
	...document,
	reviews: [...document.reviews, review],
});

/** The document without a review, whatever other devices still hold of it. */
export const withoutReview = (document: StudyDocument, review: Review): StudyDocument => ({
	...document,
	undone: [...new Set([...document.undone, keyOf(review)])],
});

/** Slugs of the starred cards, latest first. */
export function starsOf({ stars }: StudyDocument): readonly string[] {
	return Object.entries(stars)
		.filter(([, { on }]) => on)
		.sort(([, a], [, b]) => b.changed - a.changed)
		.map(([slug]) => slug);
}
