import { stem } from './stem.ts';

/** A word of a query or of a card. */
export interface Token {
	/** As written, without the punctuation around it. */
	typed: string;
	/** In lower case and without contractions, for comparison. */
	word: string;
	/** With the symbols at its ends, if these may mean something: `C++`, `--capabilities`. */
	withSymbols?: string;
}

const SEPARATORS = /[\s,;!?"“”„()[\]{}<>|]+/u;
/** A dot before a letter stays: `.NET`. */
const OUTER_PUNCTUATION = /^(?:\.(?![\p{L}\p{N}])|[^\p{L}\p{N}.])+|[^\p{L}\p{N}]+$/gu;
/** Symbols around a word that belong to the sentence, not to the word. */
const SENTENCE_PUNCTUATION = /^[:…'’‘`´«»\\–—_~*=&]+|[.:…'’`´«»/\\–—_~*=&-]+$/gu;
const POSSESSIVE = /['’](?:s|d|m|re|ve|ll)$/iu;
const OUTER_SYMBOL = /^[^\p{L}\p{N}.]|[^\p{L}\p{N}]$/u;

/** `isn't`, `doesnt`. */
const NEGATED_VERB = /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|must|need)n['’]?t$/;
const CANNOT = /^can['’]?t$/;

/** Splits a text at white space and punctuation. Punctuation inside a word, as in `AWS::Region`, stays. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const raw of text.normalize('NFKC').split(SEPARATORS)) {
		const typed = raw.replace(OUTER_PUNCTUATION, '').replace(POSSESSIVE, '');
		if (!/[\p{L}\p{N}]/u.test(typed)) continue;
		const word = typed.toLowerCase().replace(CANNOT, 'cannot').replace(NEGATED_VERB, 'not');
		const withSymbols = raw.replace(SENTENCE_PUNCTUATION, '');
		tokens.push({ typed, word, ...(OUTER_SYMBOL.test(withSymbols) && { withSymbols }) });
	}
	return tokens;
}

const isPart = (part: string) => part.length > 1;

/** The parts of a compound such as `GetRecords.IteratorAgeMilliseconds`, in lower case; none for a plain word. */
export function splitCompound(typed: string): string[] {
	const parts = typed
		.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.replace(/(\p{Ll}{3})(\p{N})/gu, '$1 $2')
		.replace(/(\p{N})(\p{L}{3})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+|\s+/u)
		.filter(isPart);
	return parts.length > 1 ? parts : [];
}

/** Longer words are indexed by their parts only. */
const MAX_KEY_LENGTH = 100;

/** The key under which the index lists a word: its stem. */
export const keyOf = (word: string): string => stem(word.toLowerCase());

/** Splits at symbols other than hyphens and underscores: `agent.json` gives `agent` and `json`. */
export const splitAtSymbols = (typed: string): string[] => typed.split(/[^\p{L}\p{N}_–-]+/u).filter(isPart);

/**
 * The forms of a word by which it can be found: `Fn::GetAtt` also as `getatt`, `get` and `att`, `.NET` also as `net`.
 * In lower case, the whole word first.
 */
export function formsOf({ typed, word, withSymbols }: Token): string[] {
	const pieces = [...splitAtSymbols(typed), ...typed.split(/[^\p{L}\p{N}]+/u)].filter(isPart);
	const names = [...(withSymbols ? [withSymbols] : []), ...pieces].map((form) => form.toLowerCase());
	const forms = [word, word.replace(/^\.+/, ''), ...names, ...splitCompound(typed)];
	return [...new Set(forms)].filter(({ length }) => length <= MAX_KEY_LENGTH);
}
