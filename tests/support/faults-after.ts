import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfNotes, FIXTURE, type NotesFolder } from './notes-folder.ts';

/** The card that `faultsAfterEdit` changes. */
export const CARD = 'content/scenarios/kinesis-growing-iterator-age.md';
export const CARD_TEXT = readFileSync(join(FIXTURE, CARD), 'utf8');

/** The faults that the check finds after the notes were changed. */
export function faultsAfter(change: (notes: NotesFolder) => void, today?: string): string[] {
	using notes = copyOfNotes();
	change(notes);
	return notes.faults(today);
}

/** The faults that the check finds after one text of the card was replaced by another. */
export const faultsAfterEdit = (from: string | RegExp, to: string) =>
	faultsAfter((notes) => notes.change(CARD, from, to));
