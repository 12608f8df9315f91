/** `{#id}` at the end of a statement: its id stays the same when the text is reworded or moved. */
const EXPLICIT_ID = /(?:^|\s+)\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/** What an id must look like. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Splits a text from the `{#id}` at its end. */
export function splitExplicitId(text: string): { text: string; id: string | undefined } {
	const match = EXPLICIT_ID.exec(text);
	return match ? { text: text.slice(0, match.index), id: match[1] } : { text, id: undefined };
}

/** A note's Markdown without the `{#id}` of its statements. */
export function withoutExplicitIds(markdown: string): string {
	return markdown.replace(/[ \t]+\{#[a-z0-9-]+\}(?=[ \t]*\|?[ \t]*$)/gm, '');
}
