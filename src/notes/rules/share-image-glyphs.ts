import { readFileSync } from 'node:fs';
import { shareFontFile, SHARE_FONT_WEIGHTS } from '../../styles/share-font.ts';
import type { Fault } from '../fault.ts';
import { glyphsOf } from '../font-glyphs.ts';
import { scenariosOf } from '../kinds.ts';
import type { Note } from '../note.ts';
import type { Rule } from './rule.ts';

let drawable: ReadonlySet<number> | undefined;

/** Code points that the font of the share images has in every weight. */
function drawableGlyphs(): ReadonlySet<number> {
	const [first, ...others] = SHARE_FONT_WEIGHTS.map((weight) => glyphsOf(readFileSync(shareFontFile(weight))));
	return new Set([...(first ?? [])].filter((code) => others.every((glyphs) => glyphs.has(code))));
}

/** One fault for each text with a character that would be an empty box on a share image. */
function undrawable(note: Note<unknown>, field: string, text: string): Fault[] {
	const glyphs = (drawable ??= drawableGlyphs());
	const missing = new Set([...text].filter((sign) => !/\s/.test(sign) && !glyphs.has(sign.codePointAt(0) ?? 0)));
	if (missing.size === 0) return [];
	const signs = [...missing].map((sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return `"${sign}" (U+${code})`;
	});
	const line = note.lineOf(field);
	const message = `${line ? `"${field}"` : 'the text'} has ${signs.join(', ')}, which the font of share images lacks; use another character`;
	return [{ file: note.file, line, message }];
}

/**
 * The font of the share images has every character that they show of scenarios, comparisons, services, domains, exams
 * and the site. Notes of the kind `note` may be in any script and are not checked: what the font lacks is an empty box
 * on their image.
 */
export const shareImageGlyphs: Rule = (notes) => [
	...[...scenariosOf(notes), ...notes.comparisons].flatMap((note) => [
		...undrawable(note, 'title', note.data.title),
		...undrawable(note, 'answer', note.data.answer),
	]),
	...notes.services.flatMap((note) => [
		...undrawable(note, 'name', note.data.name),
		...undrawable(note, 'body', note.body),
	]),
	...notes.domains.flatMap((note) => undrawable(note, 'summary', note.data.summary)),
	...notes.exams.flatMap((note) =>
		undrawable(note, 'domains', [note.data.code, ...note.data.domains.map(({ title }) => title)].join(' ')),
	),
	...(notes.site?.data.exam !== undefined
		? [
				...undrawable(notes.site, 'tagline', notes.site.data.tagline ?? ''),
				...undrawable(notes.site, 'description', notes.site.data.description),
			]
		: []),
];
