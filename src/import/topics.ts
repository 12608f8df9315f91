import { isCommonWord } from './common-words.ts';

/** A topic that a folder of notes knows, such as a service. */
export interface Topic {
	id: string;
	/** Its names, abbreviations and former names. */
	names: readonly string[];
}

/** Finds the topics of a card: those in its title first, then by how often its text names them. */
export type FindTopics = (title: string, text: string) => string[];

/** How many topics a card gets at most. */
const MAX_TOPICS = 8;

interface Name {
	id: string;
	words: readonly string[];
	/** Whether letters must be as written. */
	exact: boolean;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name as it is looked for; `undefined` for one that is also plain English. */
function nameOf(id: string, written: string): Name | undefined {
	const words = wordsOf(written);
	const isProper = /\p{Lu}|\p{N}/u.test(written);
	const [only = ''] = words;
	if (words.length === 0 || !isProper || (words.length === 1 && (only.length < 2 || isCommonWord(only))))
		return undefined;
	return { id, words, exact: words.length === 1 };
}

/**
 * Returns a function that recognizes the names of topics. Names of one word must be written as they are, others in any
 * case.
 */
export function topicFinder(topics: readonly Topic[]): FindTopics {
	const byFirst = new Map<string, Name[]>();
	for (const name of topics.flatMap(({ id, names }) => names.flatMap((written) => nameOf(id, written) ?? []))) {
		const first = name.words[0]?.toLowerCase() ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
	}
	for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);

	function countIn(text: string): Map<string, number> {
		const counts = new Map<string, number>();
		const words = wordsOf(text);
		for (let at = 0; at < words.length;) {
			const found = byFirst.get(words[at]?.toLowerCase() ?? '')?.find((name) => matches(name, words, at));
			if (found) counts.set(found.id, (counts.get(found.id) ?? 0) + 1);
			at += found?.words.length ?? 1;
		}
		return counts;
	}

	return (title, text) => {
		const inTitle = [...countIn(title).keys()];
		const inText = [...countIn(text)].sort((a, b) => b[1] - a[1]).map(([id]) => id);
		return [...new Set([...inTitle, ...inText])].slice(0, MAX_TOPICS);
	};
}

function matches({ words, exact }: Name, text: readonly string[], at: number): boolean {
	return words.every((word, index) => {
		const other = text[at + index];
		return exact ? other === word : other?.toLowerCase() === word.toLowerCase();
	});
}
