/** A word as somebody typed it. */
export interface Piece {
	/** As typed, without the punctuation around it. */
	typed: string;
	/** In lower case, as words are compared. */
	word: string;
}

const AROUND = /^[^\p{L}\p{N}.]+|[^\p{L}\p{N}]+$/gu;

/** `isn't`, `doesnt`. */
const CONTRACTED = /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|must|need)n['’]?t$/;
const CANNOT = /^can['’]?t$/;

/** Splits what was typed at white space; signs within a word, as in `AWS::Region`, stay. */
export function piecesOf(text: string): Piece[] {
	return text
		.normalize('NFKC')
		.split(/[\s,;!?"“”„()[\]{}<>|]+/u)
		.map((raw) => raw.replace(AROUND, '').replace(/['’](?:s|d|m|re|ve|ll)$/iu, ''))
		.filter((typed) => /[\p{L}\p{N}]/u.test(typed))
		.map((typed) => ({ typed, word: typed.toLowerCase().replace(CANNOT, 'cannot').replace(CONTRACTED, 'not') }));
}

/** The parts of a compound such as `GetRecords.IteratorAgeMilliseconds`, in lower case; none for a plain word. */
export function partsOf(typed: string): string[] {
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
