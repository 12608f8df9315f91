import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { COLLECTIONS, SINGLES, type CollectionName } from './collections.ts';
import type { Fault } from './fault.ts';
import { faultsOfSchema } from './schema-faults.ts';
import type { Note, Notes } from './note.ts';

/** A file's name without its folders and ending. */
const idOf = (file: string) => basename(file, extname(file));

interface Raw {
	data: unknown;
	body: string;
	bodyLine: number;
}

/** Reads one file as UTF-8, or says why it cannot be read. */
function readText(path: string): string | { message: string } {
	const bytes = readFileSync(path);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.trim() === '' ? { message: 'is empty; write the note or delete the file' } : text;
	} catch {
		return { message: 'is not UTF-8 text; save it with that encoding' };
	}
}

/** Splits a Markdown note at its front matter, or takes a YAML file as a whole. */
function parse(text: string, ending: string): Raw | { message: string; line?: number } {
	if (ending !== '.md') {
		const document = parseDocument(text);
		const [error] = document.errors;
		if (!error) return { data: document.toJS() as unknown, body: '', bodyLine: 1 };
		return { message: yamlMessage(error.message), line: error.linePos?.[0].line ?? 1 };
	}
	if (!/^---\r?\n/.test(text)) {
		return { message: 'has no front matter; the first line must be ---', line: 1 };
	}
	try {
		// An options object keeps gray-matter from answering out of its cache after an error.
		const { data, content, matter: head } = matter(text, {});
		return { data, body: content, bodyLine: head.split('\n').length + 2 };
	} catch (error) {
		const { reason, mark } = error as { reason?: string; mark?: { line: number } };
		const message = yamlMessage(reason ?? String(error));
		return mark ? { message, line: mark.line + 1 } : { message };
	}
}

function yamlMessage(reason: string): string {
	const first = reason.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? reason;
	return `is not valid YAML: ${first}. Put values with ": " or "#" in quotes and indent with spaces`;
}

/** Where top-level fields start: in front matter or in a YAML file. */
function lineFinder(text: string): (field: string) => number | undefined {
	const lines = text.split('\n');
	return (field) => {
		const at = lines.findIndex((line) => line.startsWith(`${field}:`));
		return at === -1 ? undefined : at + 1;
	};
}

function readNote<Data>(root: string, file: string, schema: z.ZodType<Data>, faults: Fault[]): Note<Data> | undefined {
	const text = readText(join(root, file));
	if (typeof text !== 'string') {
		faults.push({ file, ...text });
		return undefined;
	}
	const raw = parse(text, extname(file));
	if ('message' in raw) {
		faults.push({ file, ...raw });
		return undefined;
	}
	const lineOf = lineFinder(text);
	const checked = schema.safeParse(raw.data);
	if (!checked.success) {
		faults.push(...faultsOfSchema(checked.error, schema, raw.data, file, lineOf));
		return undefined;
	}
	return { file, id: idOf(file), data: checked.data, body: raw.body, bodyLine: raw.bodyLine, lineOf };
}

/**
 * Reads and checks every note below `root` by itself; rules that look at several notes come later.
 * @returns the notes that are well-formed, and the faults of all others
 */
export function readNotes(root: string): { notes: Notes; faults: Fault[] } {
	const faults: Fault[] = [];
	const ids = { scenarios: [], services: [], domains: [], exams: [], pages: [] };
	const notes: Notes = { ...structuredClone(ids), ids };
	for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
		const { base, pattern, schema } = COLLECTIONS[name];
		const files = globSync(`${base}/${pattern}`, { cwd: root }).sort();
		notes.ids[name] = files.map(idOf);
		const read = files.map((file) => readNote(root, file, schema as z.ZodType, faults));
		notes[name] = read.filter((note) => note !== undefined) as never;
	}
	for (const name of Object.keys(SINGLES) as (keyof typeof SINGLES)[]) {
		const { file, schema } = SINGLES[name];
		if (!existsSync(join(root, file))) {
			faults.push({ file, message: 'is missing' });
			continue;
		}
		const note = readNote(root, file, schema as z.ZodType, faults);
		if (note) notes[name] = note as never;
	}
	return { notes, faults };
}
