/** Shorter names fit on the rest of a line, or move to the next as a whole. */
const LONG_NAMES = /\S{17,}/g;

/** Between the words of a compound: `Iterator|Age`, `GetRecords.|Iterator`, `arn:|aws`, `AWS_|REGION`. */
const JOINT = /(?<=\p{Ll}|\p{N})(?=\p{Lu}\p{Ll})|(?<=[.:/_-])(?=[\p{L}\p{N}])/u;

/** Cuts a text where its long names may break: between their words only. */
export function atJoints(text: string): string[] {
	const cut = '\u200B';
	return text.replace(LONG_NAMES, (name) => name.split(JOINT).join(cut)).split(cut);
}
