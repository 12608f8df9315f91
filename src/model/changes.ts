import type { Correction } from '../schema/correction.ts';
import type { Card } from './card.ts';
import type { Exam } from './exam.ts';
import { cardPath, examPath } from './paths.ts';
import { required } from './required.ts';

/** A correction and its page. */
export interface Change extends Correction {
	/** Title of the page. */
	on: string;
	path: string;
}

/** The corrections of one day on one page. */
export interface ChangeGroup {
	/** Fragment of the group at `/changes/`: the last segment of the page's path, with the date for all but the newest. */
	id: string;
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

/** Groups corrections of the same day and page; they are given and returned with the newest first. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
	const groups = Map.groupBy(changes, ({ date, path }) => `${date} ${path}`);
	const named = new Set<string>();
	return [...groups.values()].map((group) => {
		const { date, on, path } = required(group[0], 'the first correction of a group');
		const name = required(path.split('/').at(-2), `the last segment of ${path}`);
		const id = named.has(path) ? `${name}-${date}` : name;
		named.add(path);
		return { id, date, on, path, changes: group };
	});
}
