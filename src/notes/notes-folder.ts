import { basename, dirname, join, relative, resolve } from 'node:path';

/** The folder with the notes: the one that the environment variable `NOTES` names, or `content`. */
const folder = resolve(process.env['NOTES'] || 'content');

/** Its name. The path of each note starts with it. */
export const NOTES_NAME = basename(folder);

/** The folder that contains it, from the working directory. Paths of notes are relative to it. */
export const NOTES_ROOT = relative('.', dirname(folder)) || '.';

/** Whether drafts are read too: only by the development server. */
export const READS_DRAFTS = process.env['DRAFTS'] === 'yes';

/** Path of a note, or of another file, within the folder of notes: `site.yaml` as `content/site.yaml`. */
export const inNotes = (path: string): string => `${NOTES_NAME}/${path}`;

/** Path of a note from the working directory, as messages show it. */
export const shownPath = (file: string): string => join(NOTES_ROOT, file).replaceAll('\\', '/');

/** Whether a watched path, absolute or from the working directory, belongs to the notes. */
export const isInNotes = (path: string): boolean => {
	const within = relative(folder, resolve(path));
	return within !== '' && !within.startsWith('..') && resolve(folder, within) === resolve(path);
};
