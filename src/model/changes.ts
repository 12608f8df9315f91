import type { Correction } from '../schema/correction.ts';
import type { Card } from './card.ts';
import type { Exam } from './exam.ts';
import { cardPath, examPath } from './paths.ts';

/** A correction and its page. */
export interface Change extends Correction {
	/** Title of the page. */
	on: string;
	path: string;
}

/** The corrections of one day on one page. */
export interface ChangeGroup {
	date: string;
	on: string;
	path: string;
	changes: readonly Change[];
}

/** All corrections, newest first, then by page. */
export function allChanges(cards: readonly Card[], exams: readonly Exam[]): readonly Change[] {
	const ofCards = cards.flatMap(({ slug, title, corrections }) =>
		corrections.map((correction) => ({ ...correction, on: title, path: cardPath(slug) })),
	);
	const ofExams = exams.flatMap(({ id, code, corrections }) =>
		corrections.map((correction) => ({ ...correction, on: code, path: examPath(id) })),
	);
	return [...ofExams, ...ofCards].sort((a, b) => b.date.localeCompare(a.date) || a.on.localeCompare(b.on));
}

/** Groups corrections of the same day and page; the order is kept. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
	const groups = Map.groupBy(changes, ({ date, path }) => `${date} ${path}`);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first ? [{ date: first.date, on: first.on, path: first.path, changes: group }] : [];
	});
}
