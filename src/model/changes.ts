import type { Confirmation } from '../schema/confirmation.ts';
import type { Correction } from '../schema/correction.ts';
import type { Card } from './card.ts';
import type { Exam } from './exam.ts';
import { cardPath, examPath } from './paths.ts';
import { required } from './required.ts';

/** The page on which a statement is. */
interface OnPage {
	/** Title of the card, or code of the exam. */
	pageTitle: string;
	path: string;
}

/** A correction and its page. */
export interface Change extends Correction, OnPage {}

/** A statement that holds, and its page. */
export interface Confirmed extends Confirmation, OnPage {}

/** The corrections of one day on one page. */
export interface ChangeGroup {
	/**
	 * Fragment at `/changes/`: the last segment of the page's path. Older groups of the same page have their date after
	 * it.
	 */
	id: string;
	date: string;
	pageTitle: string;
	path: string;
	changes: readonly Change[];
}

/** All statements that were checked and hold. */
export const allConfirmed = (cards: readonly Card[]): readonly Confirmed[] =>
	cards.flatMap(({ slug, title, confirmed }) =>
		confirmed.map((statement) => ({ ...statement, pageTitle: title, path: cardPath(slug) })),
	);

/** All corrections, the newest first; those of one day are sorted by page title. */
export function allChanges(cards: readonly Card[], exams: readonly Exam[]): readonly Change[] {
	const ofCards = cards.flatMap(({ slug, title, corrections }) =>
		corrections.map((correction) => ({ ...correction, pageTitle: title, path: cardPath(slug) })),
	);
	const ofExams = exams.flatMap(({ id, code, corrections }) =>
		corrections.map((correction) => ({ ...correction, pageTitle: code, path: examPath(id) })),
	);
	return [...ofExams, ...ofCards].sort(
		(a, b) => b.date.localeCompare(a.date) || a.pageTitle.localeCompare(b.pageTitle),
	);
}

/**
 * Groups the corrections of the same day and page. The order stays.
 * @param changes the newest first
 */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
	const groups = Map.groupBy(changes, ({ date, path }) => `${date} ${path}`);
	const listedPaths = new Set<string>();
	return [...groups.values()].map((group) => {
		const { date, pageTitle, path } = required(group[0], 'the first correction of a group');
		const name = required(path.split('/').at(-2), `the last segment of ${path}`);
		const id = listedPaths.has(path) ? `${name}-${date}` : name;
		listedPaths.add(path);
		return { id, date, pageTitle, path, changes: group };
	});
}
