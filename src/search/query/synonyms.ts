import { stem } from './stem.ts';

/** Finds the words that stand for the same thing. */
export type Synonyms = (word: string) => readonly string[];

/**
 * Reads a thesaurus: a group of words a line, each of which finds the others. Words left of a `>` find those right of
 * it, but not the other way round. Lines that start with `#` are remarks.
 */
export function synonymsOf(thesaurus: string): Synonyms {
	const found = new Map<string, Set<string>>();
	const link = (from: string, to: readonly string[]) => {
		const others = found.get(stem(from)) ?? new Set();
		for (const word of to) if (word !== from) others.add(word);
		found.set(stem(from), others);
	};
	for (const line of thesaurus.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
		const [left = [], right] = line.split('>').map((side) => side.trim().split(/\s+/));
		for (const word of left) link(word, right ?? left);
	}
	return (word) => [...(found.get(stem(word)) ?? [])];
}
