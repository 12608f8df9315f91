import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { parseMarkdown } from '../markdown/parse.ts';
import { COLLECTIONS, SINGLES, type CollectionName } from './collections.ts';
import type { Fault } from './fault.ts';
import { faultsOfSchema } from './schema-faults.ts';
import type { Note, Notes } from './note.ts';

/** What looks like a note to its author; other files, such as word lists, are read as they are. */
const NOTE = /(?:^|\/)[^./][^/]*\.(?:md|markdown|ya?ml)$/i;

/** A file's name without its folders and ending. */
const idOf = (file: string) => basename(file, extname(file));

interface Raw {
	data: unknown;
	body: string;
	bodyLine: number;
}

/** More than any note has; what is longer is something else, and would take long to check. */
const MOST_KILOBYTES = 200;

/** Reads one file as UTF-8 with plain line ends, or says why it cannot be read. */
function readText(path: string): string | { message: string } {
	const { size } = statSync(path);
	if (size > MOST_KILOBYTES * 1024)
		return { message: `is ${Math.ceil(size / 1024)} KB long; at most ${MOST_KILOBYTES} KB allowed` };
	const bytes = readFileSync(path);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
		return text.trim() === '' ? { message: 'is empty; write the note or delete the file' } : text;
	} catch {
		return { message: 'is not UTF-8 text; save it with that encoding' };
	}
}

class YamlError extends Error {
	readonly line: number;
	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

function readYaml(text: string): unknown {
	const document = parseDocument(text, { logLevel: 'silent' });
	const [error] = document.errors;
	if (!error) return document.toJS();
	throw new YamlError(error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '', error.linePos?.[0].line ?? 1);
}

/** Splits a Markdown note at its front matter, or takes a YAML file as a whole. */
function parse(text: string, ending: string): Raw | { message: string; line?: number } {
	const isNote = ending === '.md';
	if (isNote && !text.startsWith('---\n')) {
		return { message: 'has no front matter; the first line must be ---', line: 1 };
	}
	if (isNote && !/^---\s*$/m.test(text.slice(3))) {
		return { message: 'has front matter without an end; write --- below its last field', line: 1 };
	}
	try {
		if (!isNote) return { data: readYaml(text), body: '', bodyLine: 1 };
		const { data, content, matter: head } = matter(text, { engines: { yaml: (yaml) => readYaml(yaml) as object } });
		return { data, body: content, bodyLine: head.split('\n').length + 2 };
	} catch (error) {
		const hint = 'Put values with ": " or "#" in quotes and indent with spaces';
		const message = `is not valid YAML: ${error instanceof Error ? error.message : String(error)}. ${hint}`;
		// What gray-matter hands over starts with the end of the first line, so that lines count from the file's top.
		return error instanceof YamlError ? { message, line: error.line } : { message };
	}
}

/** Where top-level fields start: in front matter or in a YAML file. */
function lineFinder(text: string): (field: string) => number | undefined {
	const lines = text.split('\n');
	return (field) => {
		const at = lines.findIndex((line) => line.startsWith(`${field}:`));
		return at === -1 ? undefined : at + 1;
	};
}

/** What one file gave: a note, or the faults for which it gave none. */
interface ReadFile {
	/** Size and time of the last change, by which a later read knows that the file is the same. */
	stamp: string;
	note: Note<unknown> | undefined;
	faults: readonly Fault[];
}

/** Files that were read before, by path. A read takes from it what has not changed, and adds the rest. */
export type ReadFiles = Map<string, ReadFile>;

function readNote(root: string, file: string, schema: z.ZodType): Omit<ReadFile, 'stamp'> {
	const failed = (...faults: Omit<Fault, 'file'>[]) => ({
		note: undefined,
		faults: faults.map((fault) => ({ file, ...fault })),
	});
	const text = readText(join(root, file));
	if (typeof text !== 'string') return failed(text);
	const raw = parse(text, extname(file));
	if ('message' in raw) return failed(raw);
	const lineOf = lineFinder(text);
	const checked = schema.safeParse(raw.data);
	if (!checked.success) {
		return { note: undefined, faults: faultsOfSchema(checked.error, schema, raw.data, file, lineOf) };
	}
	const { body, bodyLine } = raw;
	let tree: Root | undefined;
	const note: Note<unknown> = {
		file,
		id: idOf(file),
		data: checked.data,
		body,
		bodyLine,
		lineOf,
		tree: () => (tree ??= parseMarkdown(body)),
	};
	return { note, faults: [] };
}

/** Files that a pattern matches, from the root, with `/` between folders on every system. */
function filesIn(root: string, pattern: string): string[] {
	return globSync(pattern, { cwd: root, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/**
 * Reads and checks every note below `root` by itself; rules that look at several notes come later.
 * @param known what an earlier read of the same folder has read
 * @returns the notes that are well-formed, and the faults of all others
 */
export function readNotes(root: string, known: ReadFiles = new Map()): { notes: Notes; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = (file: string, schema: z.ZodType): Note<unknown> | undefined => {
		const { size, mtimeMs } = statSync(join(root, file));
		const stamp = `${size} ${mtimeMs}`;
		const before = known.get(file);
		const found = before?.stamp === stamp ? before : { stamp, ...readNote(root, file, schema) };
		known.set(file, found);
		faults.push(...found.faults);
		return found.note;
	};
	const ids = { scenarios: [], services: [], domains: [], exams: [], phrases: [], pages: [] };
	const notes: Notes = { ...structuredClone(ids), ids, strays: [] };
	const belonging = new Set(Object.values(SINGLES).map(({ file }): string => file));
	for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
		const { base, pattern, schema } = COLLECTIONS[name];
		const files = filesIn(root, `${base}/${pattern}`);
		notes.ids[name] = files.map((file) => file.slice(base.length + 1, -extname(file).length));
		for (const file of files) belonging.add(file);
		notes[name] = files.map((file) => read(file, schema)).filter((note) => note !== undefined) as never;
	}
	for (const name of Object.keys(SINGLES) as (keyof typeof SINGLES)[]) {
		const { file, schema } = SINGLES[name];
		if (!existsSync(join(root, file))) {
			faults.push({ file, message: 'is missing' });
			continue;
		}
		const note = read(file, schema);
		if (note) notes[name] = note as never;
	}
	notes.strays = filesIn(root, 'content/**').filter((file) => NOTE.test(file) && !belonging.has(file));
	return { notes, faults };
}
