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

/** The same for warnings. */
export function warningsAfterEdit(from: string | RegExp, to: string): string[] {
	using notes = copyOfNotes();
	notes.change(CARD, from, to);
	// A statement that the test adds has no address yet.
	return notes.warnings().filter((warning) => !warning.includes('addresses.txt'));
}
