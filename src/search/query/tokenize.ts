/** A word of a query or of a card. */
export interface Token {
	/** As written, without the punctuation around it. */
	typed: string;
	/** In lower case and without contractions, for comparison. */
	word: string;
}

const OUTER_PUNCTUATION = /^[^\p{L}\p{N}.]+|[^\p{L}\p{N}]+$/gu;

/** `isn't`, `doesnt`. */
const NEGATED_VERB = /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|must|need)n['’]?t$/;
const CANNOT = /^can['’]?t$/;

/** Splits a text at white space and punctuation. Punctuation inside a word, as in `AWS::Region`, stays. */
export function tokenize(text: string): Token[] {
	return text
		.normalize('NFKC')
		.split(/[\s,;!?"“”„()[\]{}<>|]+/u)
		.map((raw) => raw.replace(OUTER_PUNCTUATION, '').replace(/['’](?:s|d|m|re|ve|ll)$/iu, ''))
		.filter((typed) => /[\p{L}\p{N}]/u.test(typed))
		.map((typed) => ({ typed, word: typed.toLowerCase().replace(CANNOT, 'cannot').replace(NEGATED_VERB, 'not') }));
}

/** The parts of a compound such as `GetRecords.IteratorAgeMilliseconds`, in lower case; none for a plain word. */
export function splitCompound(typed: string): string[] {
	const parts = typed
		.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.replace(/(\p{Ll}{3})(\p{N})/gu, '$1 $2')
		.replace(/(\p{N})(\p{L}{3})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+|\s+/u)
		.filter((part) => part.length > 1);
	return parts.length > 1 ? parts : [];
}
