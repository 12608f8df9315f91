import { checkNotes } from '../../src/notes/check-notes.ts';
import { formatFault } from '../../src/notes/fault.ts';
import type { Notes } from '../../src/notes/note.ts';

const checked = checkNotes('.');

/** The real notes in `content`, with the faults that the check finds in them. */
export const notes: Notes & { faults: readonly string[] } = {
	...checked.notes,
	faults: checked.faults.map(formatFault),
};

export type CardNote = Notes['scenarios'][number];

/** The card with this slug. */
export function cardNote(slug: string): CardNote {
	const card = notes.scenarios.find(({ id }) => id === slug);
	if (!card) throw new Error(`There is no card ${slug}.`);
	return card;
}

/** Slugs of all cards. */
export const slugs: readonly string[] = notes.ids.scenarios;
