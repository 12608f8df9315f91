import { existsSync, globSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { COLLECTIONS, idWithin, SINGLES, type CollectionName } from './collections.ts';
import type { Fault } from './fault.ts';
import { imageNames } from './images.ts';
import { LEDGER, readLedger } from './ledger.ts';
import type { Note, Notes } from './note.ts';
import { inNotes, NOTES_NAME, READS_DRAFTS } from './notes-folder.ts';
import { readNote, type ReadNote } from './read-note.ts';

/** Files that editors and operating systems create: hidden files, backups, thumbnails. */
const IGNORED = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$)|(?:~|\.(?:swp|swo|bak|orig|rej|tmp))$/i;

/** Pictures, and what an import reports: files beside the notes. */
const isKeptAside = (file: string) => file === inNotes('import-report.txt') || file.startsWith(inNotes('images/'));

/** What was read from one file. */
interface ReadFile extends ReadNote<unknown> {
	/** Size and time of the last change. A file with the same stamp is not read again. */
	stamp: string;
}

/** Files that were read before, by path. `readNotes` uses those that have not changed, and stores what it reads. */
export type ReadFiles = Map<string, ReadFile>;

/** Files in a folder that a pattern matches, from the root, with `/` between folders on every system. */
function filesIn(root: string, folder: string, pattern: string): string[] {
	return globSync(pattern, { cwd: join(root, folder), withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** One kind of note: its folder, which files of it are notes, and their fields. */
interface Collection<Data> {
	base: string;
	pattern: string;
	schema: z.ZodType<Data>;
	/** Gives the schema for these fields, where it depends on them. */
	schemaOf?: (data: unknown) => z.ZodType<Data>;
}

/**
 * Reads every note below `root` and checks it against its schema. It applies no rules.
 * @param known files from an earlier read of the same folder; those that have not changed are not read again
 * @param withDrafts whether cards that are drafts are among the notes
 * @returns the notes that fit their schema, and the faults of all others
 */
export function readNotes(
	root: string,
	known: ReadFiles = new Map(),
	withDrafts = READS_DRAFTS,
): { notes: Notes; faults: Fault[] } {
	const faults: Fault[] = [];
	const belonging = new Set<string>([LEDGER, ...Object.values(SINGLES).map(({ file }) => file)]);
	const filesOf = ({ base, pattern }: Collection<unknown>) => filesIn(root, base, pattern);

	function read<Data>(file: string, schemaOf: (data: unknown) => z.ZodType<Data>): Note<Data> | undefined {
		const { size, mtimeMs } = statSync(join(root, file));
		const stamp = `${size} ${mtimeMs}`;
		const before = known.get(file);
		const found = before?.stamp === stamp ? before : { stamp, ...readNote(root, file, schemaOf) };
		known.set(file, found);
		faults.push(...found.faults);
		// A file belongs to one kind of note, so its fields were checked with the same schema before.
		return found.note as Note<Data> | undefined;
	}

	function all<Data>(collection: Collection<Data>): Note<Data>[] {
		const files = filesOf(collection);
		for (const file of files) belonging.add(file);
		return files.flatMap((file) => read(file, collection.schemaOf ?? (() => collection.schema)) ?? []);
	}

	function single<Data>({ file, schema }: { file: string; schema: z.ZodType<Data> }): Note<Data> | undefined {
		return existsSync(join(root, file)) ? read(file, () => schema) : undefined;
	}

	const idsIn = (name: CollectionName) => {
		const { base } = COLLECTIONS[name];
		return filesOf(COLLECTIONS[name]).map((file) => idWithin(base, file));
	};

	if (!existsSync(join(root, SINGLES.site.file))) faults.push({ file: SINGLES.site.file, message: 'is missing' });
	const cards = all(COLLECTIONS.scenarios);
	const drafts = withDrafts ? [] : cards.filter(({ data }) => data.draft).map(({ id }) => id);
	const notes: Notes = {
		scenarios: cards.filter(({ id }) => !drafts.includes(id)),
		comparisons: all(COLLECTIONS.comparisons),
		chapters: all(COLLECTIONS.chapters),
		services: all(COLLECTIONS.services),
		domains: all(COLLECTIONS.domains),
		exams: all(COLLECTIONS.exams),
		phrases: all(COLLECTIONS.phrases),
		pages: all(COLLECTIONS.pages),
		site: single(SINGLES.site),
		redirects: single(SINGLES.redirects),
		glossary: single(SINGLES.glossary),
		ids: {
			scenarios: idsIn('scenarios').filter((id) => !drafts.includes(id)),
			comparisons: idsIn('comparisons'),
			chapters: idsIn('chapters'),
			services: idsIn('services'),
			domains: idsIn('domains'),
			exams: idsIn('exams'),
			phrases: idsIn('phrases'),
			pages: idsIn('pages'),
		},
		strays: filesIn(root, NOTES_NAME, '**').filter(
			(file) => !IGNORED.test(file) && !isKeptAside(file) && !belonging.has(file),
		),
		drafts,
		images: imageNames(root),
		ledger: readLedger(root),
	};
	return { notes, faults };
}
