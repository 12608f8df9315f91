/** JSON for use in a `script` element: no text in it can end the element. */
export function jsonScript(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
