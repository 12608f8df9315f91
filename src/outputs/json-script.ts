/** JSON that may stand in a `script` element: no text in it can end that element. */
export function jsonScript(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
