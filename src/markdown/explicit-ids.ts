/** `{#id}` at the end of a statement: the address that it keeps however it is worded and wherever it moves. */
const OWN_ID = /(?:^|\s+)\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/** What an id may look like, for messages and other checks. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Parts a text from the `{#id}` at its end. */
export function splitOwnId(text: string): { text: string; id: string | undefined } {
	const match = OWN_ID.exec(text);
	return match ? { text: text.slice(0, match.index), id: match[1] } : { text, id: undefined };
}

/** A note's Markdown without the `{#id}` of its statements, as others are to read it. */
export function withoutIds(markdown: string): string {
	return markdown.replace(/[ \t]+\{#[a-z0-9-]+\}(?=[ \t]*\|?[ \t]*$)/gm, '');
}
