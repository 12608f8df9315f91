/** A range of a text, by offsets, and the text that replaces it. */
export interface Edit {
	from: number;
	to: number;
	text: string;
}

/** A text with some ranges replaced. The ranges must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.from - a.from)
		.reduce((done, { from, to, text: replacement }) => done.slice(0, from) + replacement + done.slice(to), text);
}
