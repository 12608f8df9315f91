import type { Term } from '../schema/term.ts';
import { byLetter, type LetterGroup } from './by-letter.ts';
import { servicePath } from './paths.ts';
import type { Service } from './service.ts';

/** A term, an abbreviation or a former name, and what it stands for. */
interface GlossaryEntry {
	word: string;
	/** The full name; for a former name, today's name. */
	name: string | undefined;
	/** What it means; services are explained on their own page. */
	means: string | undefined;
	/** Path of the service's page. */
	path: string | undefined;
	isFormerName: boolean;
}

/** Whether a word consists of the first letters of a name: `KMS` of `AWS Key Management Service`. */
function isAbbreviationOf(word: string, name: string): boolean {
	const initials = [...name.matchAll(/\b\p{Lu}/gu)].join('');
	return word.length > 1 && initials.endsWith(word);
}

/** The abbreviation of a service's name, and its former names. Other spellings are for the search only. */
function entriesOf({ id, name, short, aliases, formerly }: Service): GlossaryEntry[] {
	const abbreviations = [...new Set([short, ...aliases])].filter((word) => isAbbreviationOf(word, name));
	const entry = (word: string, isFormerName: boolean) => ({
		word,
		name,
		means: undefined,
		path: servicePath(id),
		isFormerName,
	});
	return [...abbreviations.map((word) => entry(word, false)), ...formerly.map((word) => entry(word, true))];
}

/** Every term, abbreviation and former name, by letter. */
export function glossaryOf(
	services: readonly Service[],
	terms: readonly Term[],
): readonly LetterGroup<GlossaryEntry>[] {
	const entries: GlossaryEntry[] = [
		...services.flatMap(entriesOf),
		...terms.map(({ term, name, means }) => ({ word: term, name, means, path: undefined, isFormerName: false })),
	];
	return byLetter(entries, ({ word }) => word);
}
