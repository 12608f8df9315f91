import { copyOfNotes, type NotesFolder } from './notes-folder.ts';

/** The card that `faultsAfterEdit` changes. */
export const CARD = 'content/scenarios/kinesis-growing-iterator-age.md';

/** What the check says after the notes were changed, without the card's name in front. */
export function faultsAfter(change: (notes: NotesFolder) => void, today?: string): string[] {
	using notes = copyOfNotes();
	change(notes);
	return notes.faults(today);
}

/** What the check says after one text of the card was replaced by another. */
export const faultsAfterEdit = (from: string | RegExp, to: string) =>
	faultsAfter((notes) => notes.change(CARD, from, to));
