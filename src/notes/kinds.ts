import { memoize } from '../model/memoize.ts';
import type { CardEntry } from '../schema/card.ts';
import type { Note, Notes } from './note.ts';

/** A card of the kind `scenario`, which has these fields by its schema. */
export type ScenarioNote = Note<CardEntry & { answer: string; verified: string }>;

/** The cards of the kind `scenario`, for the rules that only they have. */
export const scenariosOf = memoize(({ scenarios }: Notes) =>
	scenarios.filter((note): note is ScenarioNote => note.data.kind === 'scenario'),
);

/** All notes with text in Markdown. */
export const markdownNotes = memoize((notes: Notes): readonly Note<unknown>[] => [
	...notes.scenarios,
	...notes.comparisons,
	...notes.services,
	...notes.domains,
	...notes.chapters,
	...notes.pages,
]);

/** Files whose text the author may write in any form: notes, and introductions to chapters. */
export const freeFiles = memoize(
	({ scenarios, chapters }: Notes): ReadonlySet<string> =>
		new Set([...scenarios.filter(({ data }) => data.kind === 'note'), ...chapters].map(({ file }) => file)),
);
