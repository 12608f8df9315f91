import { isObject } from '../model/type-guards.ts';
import { isId, isReview } from './check-document.ts';
import { type Review, reviewKey, type StudyDocument, withReview, withUndone } from './study-document.ts';

/**
 * A grade, or the key of a grade that was undone. It is stored beside the document, so that a grade after thousands of
 * others costs no more than the first; the next other change of the document takes it in.
 */
export type JournalEntry = { review: Review } | { undone: string };

export const isJournalEntry = (value: unknown): value is JournalEntry =>
	isObject(value) && (isReview(value['review']) || isId(value['undone']));

/** Identifies an entry. */
export const entryKey = (entry: JournalEntry) =>
	'review' in entry ? `review ${reviewKey(entry.review)}` : `undone ${entry.undone}`;

export const withEntry = (document: StudyDocument, entry: JournalEntry): StudyDocument =>
	'review' in entry ? withReview(document, entry.review) : withUndone(document, entry.undone);

/** The document with the entries that it does not have yet. Entries in any order give the same document. */
export function withJournal(document: StudyDocument, journal: readonly JournalEntry[]): StudyDocument {
	if (journal.length === 0) return document;
	const known = new Set(document.reviews.map(reviewKey));
	const reviews = journal.flatMap((entry) => ('review' in entry ? entry.review : []));
	const undone = journal.flatMap((entry) => ('undone' in entry ? entry.undone : []));
	return {
		...document,
		reviews: [...document.reviews, ...reviews.filter((review) => !known.has(reviewKey(review)))].sort(
			(a, b) => a.at - b.at,
		),
		undone: [...new Set([...document.undone, ...undone])],
	};
}
