/** Replaces the characters of a text from the offset `from` up to, but without, the offset `to`. */
export interface Edit {
	from: number;
	to: number;
	text: string;
}

/** Applies edits to a text. All offsets are those of the original text; ranges must not overlap, and may be in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.from - a.from)
		.reduce((done, { from, to, text: replacement }) => done.slice(0, from) + replacement + done.slice(to), text);
}
