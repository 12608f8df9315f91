import { slugOf } from './names.ts';

/** Front matter of a card of the kind `note`. */
interface CardHead {
	title: string;
	chapter: string;
	order: number;
	tags: readonly string[];
	services: readonly string[];
	aliases: readonly string[];
	draft: boolean;
}

interface ChapterHead {
	title: string;
	order: number;
	parent: string | undefined;
}

/** A line of YAML; JSON is YAML too, and needs no rules for quotes. Empty values give no line. */
function field(name: string, value: unknown): string[] {
	if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return [];
	const written = Array.isArray(value)
		? `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
		: JSON.stringify(value);
	return [`${name}: ${written}`];
}

const file = (head: readonly string[], body: string) =>
	['---', ...head, '---', ...(body === '' ? [] : ['', body]), ''].join('\n');

/** The file of a card. */
export function cardFile({ title, chapter, order, tags, services, aliases, draft }: CardHead, body: string): string {
	const head = [
		...field('title', title),
		'kind: note',
		`chapter: ${chapter}`,
		`order: ${order}`,
		...field('tags', tags),
		...field('services', services),
		...field('aliases', aliases),
		...field('draft', draft),
	];
	return file(head, body);
}

/** The file of a chapter with its introduction. */
export function chapterFile({ title, order, parent }: ChapterHead, body: string): string {
	return file(
		[...field('title', title), `order: ${order}`, ...(parent === undefined ? [] : [`parent: ${parent}`])],
		body,
	);
}

/** For search engines, in letters. */
const MAX_DESCRIPTION = 160;

/** Whole sentences or, if the first is too long, whole words with an ellipsis. */
const shorten = (text: string) =>
	/^.*[.!?](?=\s)/.exec(text.slice(0, MAX_DESCRIPTION + 1))?.[0] ??
	text.slice(0, MAX_DESCRIPTION).replace(/\W*\s+\S*$/, '…');

/** `site.yaml` of a new folder. */
export function siteFile(name: string, about: string, language: string | undefined): string {
	const description = about.length > MAX_DESCRIPTION ? shorten(about) : about;
	const lines = [
		...field('name', name),
		`key: ${slugOf(name, 'notes')}`,
		...field('description', description || `Notes: ${name}`.slice(0, MAX_DESCRIPTION)),
		...field('language', language),
	];
	return `${lines.join('\n')}\n`;
}
