import { parseDocument } from 'yaml';
import type { Notice } from './notice.ts';
import { lineFinder } from './source.ts';

/** What the import uses of a file's front matter. */
export interface FrontMatter {
	title: string | undefined;
	aliases: readonly string[];
	tags: readonly string[];
	/** Position among the files of its folder. */
	order: number | undefined;
	draft: boolean;
}

export interface ReadHead {
	fields: FrontMatter;
	/** The file's text with blanks in place of its front matter, so that offsets and lines stay. */
	body: string;
	notices: Notice[];
}

const HEADS = [
	{ form: 'yaml', pattern: /^---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
	{ form: 'toml', pattern: /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/ },
] as const;

/** Fields with the position of a file, in the generators that people use. */
const ORDERS = ['order', 'nav_order', 'sidebar_position', 'weight', 'position'];

/** A value of TOML that fits on one line: a text, a number, a truth value or a list of texts. */
function tomlValue(written: string): unknown {
	const text = written.replace(/\s+#[^"']*$/, '').trim();
	if (/^\[.*\]$/.test(text))
		return [...text.matchAll(/"((?:\\.|[^"\\])*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2]);
	const quoted = /^"((?:\\.|[^"\\])*)"$|^'([^']*)'$/.exec(text);
	if (quoted) return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2];
	if (text === 'true' || text === 'false') return text === 'true';
	return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** The fields of TOML that are `key = value` on one line. All other lines come back as `rest`. */
function readToml(head: string): { data: Record<string, unknown>; rest: string[] } {
	const data: Record<string, unknown> = {};
	const rest: string[] = [];
	let inTable = false;
	for (const line of head.split('\n')) {
		inTable ||= line.startsWith('[');
		const [, key, written] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
		const value = written === undefined || inTable ? undefined : tomlValue(written);
		if (key !== undefined && value !== undefined) data[key] = value;
		else if (line.trim() !== '') rest.push(line);
	}
	return { data, rest };
}

function readYaml(head: string): { data: Record<string, unknown>; rest: string[] } {
	const document = parseDocument(head, { logLevel: 'silent' });
	const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
	if (data === null) return { data: {}, rest: [] };
	if (typeof data !== 'object' || Array.isArray(data)) return { data: {}, rest: [head] };
	return { data: data as Record<string, unknown>, rest: [] };
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** A list of texts; a single text may hold several, with commas between them. */
function textsOf(value: unknown): string[] {
	const texts = Array.isArray(value) ? value.map(textOf) : textOf(value).split(',');
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** What a field holds, in words for the report. */
function written(value: unknown): string {
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00.000Z$/, '');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const USED = ['title', 'aliases', 'alias', 'tags', 'tag', 'draft', ...ORDERS];

/**
 * Reads the front matter at the start of a file, in YAML or TOML. Fields that are not
 * used, and lines that cannot be read, are named in the notices.
 */
export function readFrontMatter(path: string, text: string): ReadHead {
	const found = HEADS.map(({ form, pattern }) => ({ form, match: pattern.exec(text) })).find(({ match }) => match);
	const head = found?.match?.[1] ?? '';
	// Text between two lines of dashes is no front matter if no line of it is a field or a comment: the dashes are rules.
	const isRule = found?.form === 'yaml' && head !== '' && !/^[\w"'-][^\n]*:|^\s*#|^\s*\{[^{}]*\}\s*$/m.test(head);
	const { data, rest } =
		isRule || !found ? { data: {}, rest: [] } : (found.form === 'yaml' ? readYaml : readToml)(head);
	const body =
		found?.match && !isRule ? found.match[0].replace(/[^\n]/g, ' ') + text.slice(found.match[0].length) : text;
	const lineOf = (start: string) => lineFinder(head)(Math.max(0, `\n${head}`.indexOf(`\n${start}`))) + 1;
	const notices: Notice[] = [
		...Object.entries(data)
			.filter(([key, value]) => !USED.includes(key) && value !== null && value !== undefined)
			.map(([key, value]) => ({
				kind: 'front-matter' as const,
				file: path,
				line: lineOf(key),
				text: `${key}: ${written(value)}`,
			})),
		...rest.map((line) => ({ kind: 'front-matter' as const, file: path, line: lineOf(line), text: line })),
	];
	const order = ORDERS.map((key) => Number(data[key] ?? Number.NaN)).find((number) => Number.isFinite(number));
	return {
		fields: {
			title: textOf(data['title']) || undefined,
			aliases: textsOf(data['aliases'] ?? data['alias']),
			tags: textsOf(data['tags'] ?? data['tag']).map((tag) => tag.replace(/^#/, '')),
			order,
			draft: data['draft'] === true,
		},
		body,
		notices,
	};
}
