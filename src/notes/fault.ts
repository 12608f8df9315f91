import { counted } from '../model/counted.ts';
import { shownPath } from './notes-folder.ts';

/** What an author has to change in a file. */
export interface Fault {
	/** Path of the file, from the folder that contains the folder of notes. */
	file: string;
	/** Line in the file, counted from 1, where it is known. */
	line?: number | undefined;
	/** What is wrong and how to correct it. */
	message: string;
}

/** `file:line: message`, the form that editors turn into a link. */
export function formatFault({ file, line, message }: Fault): string {
	const path = shownPath(file);
	return `${line === undefined ? path : `${path}:${line}`}: ${message}`;
}

/**
 * All faults as one text, sorted by file and line, with their number at the end.
 * @param kind what they are called: a fault stops a build, a warning does not
 */
export function formatFaults(faults: readonly Fault[], kind: 'fault' | 'warning' = 'fault'): string {
	const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
	return [...sorted.map(formatFault), `${counted(sorted.length, kind)} in the notes.`].join('\n');
}

/** `a, b or c`, for messages that list what is allowed. */
export function listOf(allowed: readonly string[]): string {
	if (allowed.length < 2) return allowed.join('');
	return `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
}
