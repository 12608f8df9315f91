/** A stretch of a text, by its offsets, and what replaces it. */
export interface Edit {
	from: number;
	to: number;
	text: string;
}

/** Makes edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.from - a.from)
		.reduce((done, { from, to, text: instead }) => done.slice(0, from) + instead + done.slice(to), text);
}
