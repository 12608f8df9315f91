/** Identifiers of at least 17 characters; shorter ones fit on a line. */
const LONG_IDENTIFIERS = /\S{17,}/g;

/** The places between the words of an identifier, marked `|` here: `Iterator|Age`, `GetRecords.|Iterator`, `arn:|aws`, `AWS_|REGION`. */
const WORD_BREAK = /(?<=\p{Ll}|\p{N})(?=\p{Lu}\p{Ll})|(?<=[.:/_-])(?=[\p{L}\p{N}])/u;

/** Splits a text at the places where a line may break within a long identifier. */
export function splitIdentifier(text: string): string[] {
	const mark = '\u200B';
	return text.replace(LONG_IDENTIFIERS, (name) => name.split(WORD_BREAK).join(mark)).split(mark);
}
