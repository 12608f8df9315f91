/** JSON for a `script` element. `<` is escaped, so that no text in the data can end the element. */
export function jsonScript(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
