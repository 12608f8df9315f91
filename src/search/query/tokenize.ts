import { stem } from './stem.ts';

/** A word of a query or of a card. */
export interface Token {
	/** As written, without the punctuation around it. */
	typed: string;
	/** In lower case and without contractions, for comparison. */
	word: string;
	/** With the signs at its ends, if these may mean something: `C++`, `--capabilities`. */
	signed?: string;
}

const SEPARATORS = /[\s,;!?"“”„()[\]{}<>|]+/u;
/** A dot before a letter stays: `.NET`. */
const OUTER_PUNCTUATION = /^(?:\.(?![\p{L}\p{N}])|[^\p{L}\p{N}.])+|[^\p{L}\p{N}]+$/gu;
/** Signs around a word that only belong to the sentence. */
const SENTENCE_SIGNS = /^[:…'’‘`´«»\\–—_~*=&]+|[.:…'’`´«»/\\–—_~*=&-]+$/gu;
const POSSESSIVE = /['’](?:s|d|m|re|ve|ll)$/iu;
const SIGN_AT_AN_END = /^[^\p{L}\p{N}.]|[^\p{L}\p{N}]$/u;

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
		const signed = raw.replace(SENTENCE_SIGNS, '');
		tokens.push({ typed, word, ...(SIGN_AT_AN_END.test(signed) && { signed }) });
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

/** What signs other than hyphens join: `autoscaling` and `EC2_INSTANCE_TERMINATING`, `agent` and `json`. */
export const splitAtSigns = (typed: string): string[] => typed.split(/[^\p{L}\p{N}_–-]+/u).filter(isPart);

/**
 * The forms of a word by which it can be found: `Fn::GetAtt` also as `getatt`, `get` and `att`, `.NET` also as `net`.
 * In lower case, the whole word first.
 */
export function formsOf({ typed, word, signed }: Token): string[] {
	const pieces = [...splitAtSigns(typed), ...typed.split(/[^\p{L}\p{N}]+/u)].filter(isPart);
	const names = [...(signed ? [signed] : []), ...pieces].map((form) => form.toLowerCase());
	const forms = [word, word.replace(/^\.+/, ''), ...names, ...splitCompound(typed)];
	return [...new Set(forms)].filter(({ length }) => length <= MAX_KEY_LENGTH);
}
