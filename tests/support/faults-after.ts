import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfNotes, FIXTURE, type NotesFolder } from './notes-folder.ts';

/** Path of the card that `faultsAfterEdit` changes. */
export const CARD = 'content/scenarios/kinesis-growing-iterator-age.md';
export const CARD_TEXT = readFileSync(join(FIXTURE, CARD), 'utf8');

/** Changes a copy of the test notes, checks it, and returns the faults. */
export function faultsAfter(change: (notes: NotesFolder) => void, today?: string): string[] {
	using notes = copyOfNotes();
	change(notes);
	return notes.faults(today);
}

/** Replaces a text in the card, checks the notes, and returns the faults. */
export const faultsAfterEdit = (from: string | RegExp, to: string) =>
	faultsAfter((notes) => notes.change(CARD, from, to));
