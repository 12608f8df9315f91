import { memoize } from '../model/memoize.ts';
import { cardPath, comparisonPath } from '../model/paths.ts';
import type { Note, Notes } from './note.ts';
import { idsOf } from './statements.ts';

/** A page that is made from one note, and on which others may link to statements. */
export interface LinkablePage {
	/** Path from the site's root. */
	path: string;
	/** Ids of its parts and statements. */
	ids: readonly string[];
	/** Ids of removed statements, each with the id that replaces it. */
	redirects: Readonly<Record<string, string>>;
	note: Note<unknown>;
}

/** Ids of a comparison's parts that others may link to; its rows have their own. */
const COMPARISON_IDS: readonly string[] = ['decision', 'situation'];

/** The pages of cards and comparisons, with all ids that others may link to. */
export const linkablePages = memoize(({ scenarios, comparisons }: Notes): readonly LinkablePage[] => [
	...scenarios.map((note) => ({
		path: cardPath(note.id),
		ids: idsOf(note),
		redirects: note.data.redirects,
		note,
	})),
	...comparisons.map((note) => ({
		path: comparisonPath(note.id),
		ids: [...COMPARISON_IDS, ...note.data.rows.map(({ id }) => id)],
		redirects: note.data.redirects,
		note,
	})),
]);

/** Paths of all such pages, also of those whose file has a fault. */
export const linkablePaths = ({ ids }: Notes): readonly string[] => [
	...ids.scenarios.map(cardPath),
	...ids.comparisons.map(comparisonPath),
];

/** The full addresses of a page's statements. */
export const statementAddresses = ({ path, ids }: LinkablePage): string[] => ids.map((id) => `${path}#${id}`);
