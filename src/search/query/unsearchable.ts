import type { Substitution } from './interpret.ts';
import { tokenize } from './tokenize.ts';

/** Signs around words that nobody expects to be searched for. */
const ORDINARY = /^[.:…'’`´«»/\\–—_-]+|[.:…'’`´«»/\\–—_-]+$/gu;
const LETTER_AT_BOTH_ENDS = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;
const EXCLUDED = /^-\p{L}/u;
const QUOTED = /["“„][^"“”„]*[\p{L}\p{N}][^"“”„]*["“”]/u;

/** What the index cannot find as it was typed. */
export interface Unsearchable {
	/** Words with signs, such as `C++`, and what is searched for. */
	words: readonly Substitution[];
	/** Other signs, such as pictures. */
	signs: readonly string[];
	/** The query has words in quotes, which are searched for one by one. */
	hasQuotes: boolean;
}

export const NOTHING_UNSEARCHABLE: Unsearchable = { words: [], signs: [], hasQuotes: false };

export function findUnsearchable(text: string): Unsearchable {
	const written = text
		.normalize('NFKC')
		.split(/[\s,;!?"“”„()[\]{}<>|]+/u)
		.map((word) => (EXCLUDED.test(word) ? word : word.replace(ORDINARY, '')))
		.filter((word) => word !== '' && !LETTER_AT_BOTH_ENDS.test(word));
	return {
		words: written.flatMap((from) => tokenize(from).map(({ typed }) => ({ from, to: typed }))),
		// A sign of the keyboard by itself, as in `S3 & SNS`, is mere punctuation.
		signs: written.filter((word) => tokenize(word).length === 0 && /[^\p{ASCII}\p{P}]/u.test(word)),
		hasQuotes: QUOTED.test(text),
	};
}
