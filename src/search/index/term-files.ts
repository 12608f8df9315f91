import { createHash } from 'node:crypto';
import leven from 'leven';
import { compareKeys, type TermManifest } from '../query/term-manifest.ts';
import { encodePostings } from '../query/posting.ts';
import { STOP_WORDS } from '../query/stop-words.ts';
import type { IndexedTerm } from './weigh-terms.ts';

/** A file of the index. */
export interface TermFile {
	/** From the folder `pagefind/`. */
	path: string;
	content: string;
}

/** Letters of a file of terms. Smaller files mean fewer bytes and more requests for a search. */
const TERM_FILE_LENGTH = 6500;
/** Letters of a file of words. */
const WORD_FILE_LENGTH = 3500;
/** Shorter words are no completions, and longer ones are mostly identifiers, which are not corrected. */
const WORD_LENGTH = { min: 4, max: 14 };

/** Puts neighbouring items into groups of at most this length. A group may become longer where `maySplit` is false. */
function inGroups<Item>(
	items: readonly Item[],
	lengthOf: (item: Item) => number,
	maxLength: number,
	maySplit: (before: Item, after: Item) => boolean = () => true,
): Item[][] {
	const groups: Item[][] = [];
	let length = Number.POSITIVE_INFINITY;
	for (const item of items) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		length += lengthOf(item);
		if (group && last !== undefined && (length <= maxLength || !maySplit(last, item))) group.push(item);
		else {
			groups.push([item]);
			length = lengthOf(item);
		}
	}
	return groups;
}

/** The shortest start of a key that comes after the key before it: enough to find the file that begins with it. */
function startAfter(before: string | undefined, key: string): string {
	if (before === undefined) return key;
	let length = 1;
	while (compareKeys(key.slice(0, length), before) <= 0) length++;
	return key.slice(0, length);
}

/**
 * The plain words that misspelt words are corrected to and unfinished words are completed with. Phrases may have misspelt
 * words, because they are written as people type. So a word that only phrases have is left out if it is one letter away
 * from a word that readers see.
 */
function plainWords(terms: readonly IndexedTerm[], stopWords: readonly string[]): string[] {
	const plain = terms
		.filter(({ form }) => /^[a-z]+$/.test(form) && !STOP_WORDS.has(form) && !stopWords.includes(form))
		.filter(({ form: { length } }) => length >= WORD_LENGTH.min && length <= WORD_LENGTH.max);
	const shown = Map.groupBy(
		plain.filter(({ isShown }) => isShown),
		({ form }) => form[0],
	);
	const isMisspelt = ({ form, isShown }: IndexedTerm) =>
		!isShown && (shown.get(form[0]) ?? []).some((other) => leven(form, other.form, { maxDistance: 2 }) === 1);
	return plain
		.filter((term) => !isMisspelt(term))
		.map(({ form }) => form)
		.sort(compareKeys);
}

/**
 * Writes the words of the cards with their weights into files, each for a range of the alphabet, so that a search loads
 * only those of its words. The plain words that are used to correct spelling are in separate files; words with the same
 * first letter are in the same file.
 * @param terms by key
 * @param cards number of records
 * @param stopWords of the site
 */
export function termFiles(
	terms: ReadonlyMap<string, IndexedTerm>,
	cards: number,
	comparisons: TermManifest['comparisons'] = [],
	stopWords: readonly string[] = [],
): TermFile[] {
	const entries = [...terms]
		.sort(([a], [b]) => compareKeys(a, b))
		.map(([key, { form, postings }]) => ({
			key,
			line: `${JSON.stringify(form)}:${JSON.stringify(encodePostings(postings))}`,
		}));
	const termGroups = inGroups(entries, ({ line }) => line.length + 1, TERM_FILE_LENGTH);
	const wordGroups = inGroups(
		plainWords([...terms.values()], stopWords),
		(word) => word.length + 1,
		WORD_FILE_LENGTH,
		(before, after) => before[0] !== after[0],
	);
	const contents = [
		...termGroups.map((group) => `{${group.map(({ line }) => line).join(',')}}`),
		...wordGroups.map((group) => JSON.stringify(group.join(' '))),
	];
	// One hash for all files: if one card changes, the numbers and weights of the others may change too.
	const version = createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, 8);
	const manifest: TermManifest = {
		version,
		cards,
		comparisons,
		terms: termGroups.map(([first], index) => startAfter(termGroups[index - 1]?.at(-1)?.key, first?.key ?? '')),
		words: wordGroups.map(([first]) => first?.[0] ?? ''),
	};
	return [
		{ path: 'terms.json', content: JSON.stringify(manifest) },
		...contents.map((content, index) => ({ path: `terms/${version}-${index}.json`, content })),
	];
}
