import type { Fault } from './fault.ts';
import type { Notes } from './note.ts';
import { type ReadFiles, readNotes } from './read-notes.ts';
import { askedOnce } from './rules/asked-once.ts';
import { codeSize } from './rules/code-size.ts';
import { comparisons } from './rules/comparisons.ts';
import { examOutline } from './rules/exam-outline.ts';
import { linkAddresses } from './rules/link-addresses.ts';
import { newAddresses } from './rules/new-addresses.ts';
import { publishedAddresses } from './rules/published-addresses.ts';
import { readingTime } from './rules/reading-time.ts';
import { shareImageGlyphs } from './rules/share-image-glyphs.ts';
import { tables } from './rules/tables.ts';
import { trapParts } from './rules/trap-parts.ts';
import { traps } from './rules/traps.ts';
import { statementIds } from './rules/statement-ids.ts';
import { code } from './rules/code.ts';
import { codeComments } from './rules/code-comments.ts';
import { decidingWords } from './rules/deciding-words.ts';
import { complete } from './rules/complete.ts';
import { futureDates } from './rules/future-dates.ts';
import { verifiedWithinAYear } from './rules/verified-within-a-year.ts';
import { files } from './rules/files.ts';
import { links } from './rules/links.ts';
import { references } from './rules/references.ts';
import { markup } from './rules/markup.ts';
import { officialSources } from './rules/official-sources.ts';
import { cardsOfPoints } from './rules/cards-of-points.ts';
import { points } from './rules/points.ts';
import { pictures } from './rules/pictures.ts';
import { redirects } from './rules/redirects.ts';
import type { Rule } from './rules/rule.ts';
import { sections } from './rules/sections.ts';
import { enoughSources } from './rules/enough-sources.ts';
import { uniqueNames } from './rules/unique-names.ts';
import { today } from './today.ts';

/** Rules that stop a build when they are broken. */
const RULES: readonly Rule[] = [
	files,
	references,
	links,
	markup,
	uniqueNames,
	sections,
	statementIds,
	redirects,
	code,
	enoughSources,
	officialSources,
	pictures,
	futureDates,
	complete,
	examOutline,
	points,
	linkAddresses,
	tables,
	askedOnce,
	traps,
	codeSize,
	readingTime,
	decidingWords,
	trapParts,
	codeComments,
	shareImageGlyphs,
	comparisons,
	publishedAddresses,
];

/** Rules that only give warnings. A site that was built once must not fail later only because time has passed. */
const REMINDERS: readonly Rule[] = [verifiedWithinAYear, newAddresses, cardsOfPoints];

/** The results of all rules. */
export interface Findings {
	/** What stops a build. */
	faults: Fault[];
	/** What an author should know, though the site can be built. */
	warnings: Fault[];
}

/** The notes and everything that is wrong with them. */
export interface CheckedNotes extends Findings {
	notes: Notes;
}

/** Applies every rule to notes that are already read. */
function applyRules(notes: Notes, day: string = today()): Findings {
	return {
		faults: RULES.flatMap((rule) => rule(notes, day)),
		warnings: REMINDERS.flatMap((rule) => rule(notes, day)),
	};
}

/**
 * Reads all notes below `root` and applies every rule, so that one run names everything that is wrong.
 * @param day the day on which the check runs, `YYYY-MM-DD`
 * @param known files from an earlier read of the same folder; those that have not changed are not read again
 */
export function checkNotes(root: string, day: string = today(), known?: ReadFiles): CheckedNotes {
	const { notes, faults } = readNotes(root, known);
	const found = applyRules(notes, day);
	return { notes, faults: [...faults, ...found.faults], warnings: found.warnings };
}
