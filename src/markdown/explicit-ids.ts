import { ID_PATTERN } from '../schema/id.ts';

/** `{#id}` at the end of a statement: its id stays the same when the text is reworded or moved. */
const EXPLICIT_ID = /(?:^|\s+)\{#([a-z0-9-]+)\}\s*$/;

/** Splits a text into the words and the id of the `{#id}` at its end, if it has one. */
export function splitExplicitId(text: string): { text: string; id: string | undefined } {
	const match = EXPLICIT_ID.exec(text);
	const id = match?.[1];
	if (!match || !id || !ID_PATTERN.test(id)) return { text, id: undefined };
	return { text: text.slice(0, match.index), id };
}

/** A note's Markdown without the `{#id}` of its statements. */
export function withoutExplicitIds(markdown: string): string {
	return markdown.replace(/[ \t]+\{#[a-z0-9-]+\}(?=[ \t]*\|?[ \t]*$)/gm, '');
}
