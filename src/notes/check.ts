import type { Fault } from './fault.ts';
import type { Notes } from './note.ts';
import { type ReadFiles, readNotes } from './read.ts';
import { addresses } from './rules/addresses.ts';
import { code } from './rules/code.ts';
import { complete } from './rules/complete.ts';
import { dates } from './rules/dates.ts';
import { files } from './rules/files.ts';
import { links } from './rules/links.ts';
import { references } from './rules/references.ts';
import { markup } from './rules/markup.ts';
import { redirects } from './rules/redirects.ts';
import type { Rule } from './rules/rule.ts';
import { sections } from './rules/sections.ts';
import { sources } from './rules/sources.ts';
import { unique } from './rules/unique.ts';

const RULES: readonly Rule[] = [
	files,
	references,
	links,
	markup,
	unique,
	sections,
	addresses,
	redirects,
	code,
	sources,
	dates,
	complete,
];

/**
 * Reads all notes below `root` and applies every rule, so that one run names all faults.
 * @param today `YYYY-MM-DD`
 * @param known what an earlier read of the same folder has read
 */
export function checkNotes(root: string, today: string, known?: ReadFiles): { notes: Notes; faults: Fault[] } {
	const { notes, faults } = readNotes(root, known);
	return { notes, faults: [...faults, ...RULES.flatMap((rule) => rule(notes, today))] };
}
