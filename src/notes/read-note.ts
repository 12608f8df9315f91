import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { parseMarkdown } from '../markdown/parse.ts';
import { fieldsWithCurlyQuotes } from '../markdown/typographic-quotes.ts';
import type { Fault } from './fault.ts';
import type { Note } from './note.ts';
import { faultsOfSchema } from './schema-faults.ts';

/** A file's name without its folders and extension. */
const idOf = (file: string) => basename(file, extname(file));

interface Raw {
	data: unknown;
	body: string;
	bodyLine: number;
}

/** No note is this long. A longer file is something else, and would take long to check. */
const MAX_KILOBYTES = 200;

/** Reads one file as UTF-8, with `\n` at the end of each line, or says why it cannot be read. */
function readText(path: string): string | { message: string } {
	const { size } = statSync(path);
	if (size > MAX_KILOBYTES * 1024)
		return { message: `is ${Math.ceil(size / 1024)} KB long; at most ${MAX_KILOBYTES} KB allowed` };
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

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function readYaml(text: string): unknown {
	const document = parseDocument(text, { logLevel: 'error' });
	const [error] = document.errors;
	if (error?.code === 'MULTIPLE_DOCS')
		throw new YamlError('a second document starts here; write all fields into the first', lineAt(text, error.pos[0]));
	if (!error) return document.toJS();
	throw new YamlError(error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '', error.linePos?.[0].line ?? 1);
}

/** Splits a Markdown note at its front matter, or takes a YAML file as a whole. */
function parse(text: string, extension: string): Raw | { message: string; line?: number } {
	const isMarkdown = extension === '.md';
	if (isMarkdown && !text.startsWith('---\n')) {
		return { message: 'has no front matter; the first line must be ---', line: 1 };
	}
	if (isMarkdown && !/^---\s*$/m.test(text.slice(3))) {
		return { message: 'has front matter without an end; write --- below its last field', line: 1 };
	}
	try {
		if (!isMarkdown) return { data: readYaml(text), body: '', bodyLine: 1 };
		const { data, content, matter: head } = matter(text, { engines: { yaml: (yaml) => readYaml(yaml) as object } });
		return { data, body: content, bodyLine: head.split('\n').length + 2 };
	} catch (error) {
		const hint = 'Put values with ": " or "#" in quotes and indent with spaces';
		const message = `is not valid YAML: ${error instanceof Error ? error.message : String(error)}. ${hint}`;
		// The YAML that gray-matter passes on starts with the line break after `---`, so its lines are those of the file.
		return error instanceof YamlError ? { message, line: error.line } : { message };
	}
}

/** Returns a function that finds the line on which a top-level field starts, in front matter or in a YAML file. */
function lineFinder(text: string): (field: string) => number | undefined {
	const lines = text.split('\n');
	return (field) => {
		const at = lines.findIndex((line) => line.startsWith(`${field}:`));
		return at === -1 ? undefined : at + 1;
	};
}

/** What was read from a file: a note, or, if the file has faults, these and no note. */
export interface ReadNote<Data> {
	note: Note<Data> | undefined;
	faults: readonly Fault[];
}

/**
 * Reads one file below `root` and checks its fields.
 * @param schemaOf gives the schema for the fields as they were read
 */
export function readNote<Data>(
	root: string,
	file: string,
	schemaOf: (data: unknown) => z.ZodType<Data>,
): ReadNote<Data> {
	const failed = (fault: Omit<Fault, 'file'>) => ({ note: undefined, faults: [{ file, ...fault }] });
	const text = readText(join(root, file));
	if (typeof text !== 'string') return failed(text);
	const raw = parse(text, extname(file));
	if ('message' in raw) return failed(raw);
	const lineOf = lineFinder(text);
	const schema = schemaOf(raw.data);
	const checked = schema.safeParse(raw.data);
	if (!checked.success) {
		return { note: undefined, faults: faultsOfSchema(checked.error, schema, raw.data, file, lineOf) };
	}
	const { body, bodyLine } = raw;
	let tree: Root | undefined;
	const note = {
		file,
		id: idOf(file),
		data: fieldsWithCurlyQuotes(checked.data),
		body,
		bodyLine,
		lineOf,
		tree: () => (tree ??= parseMarkdown(body)),
	};
	return { note, faults: [] };
}
