/** A Markdown file's front matter, with its lines of dashes, and the text below it; both exactly as they are. */
export function splitNote(text: string): { head: string; body: string } {
	const head = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
	return { head, body: text.slice(head.length) };
}
