import { checkNotes } from '../../src/notes/check.ts';
import { formatFault } from '../../src/notes/fault.ts';
import type { Notes } from '../../src/notes/note.ts';

const checked = checkNotes('.');

/** The real notes, and what the check says about them. */
export const notes: Notes & { faults: readonly string[] } = {
	...checked.notes,
	faults: checked.faults.map(formatFault),
};

export type CardNote = Notes['scenarios'][number];

/** The card of a slug. */
export function cardNote(slug: string): CardNote {
	const card = notes.scenarios.find(({ id }) => id === slug);
	if (!card) throw new Error(`There is no card ${slug}.`);
	return card;
}

export const slugs: readonly string[] = notes.ids.scenarios;
