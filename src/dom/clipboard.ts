/** A text in the two forms in which it can be pasted. */
export interface RichText {
	text: string;
	html: string;
}

/** Copies plain text. Returns whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Copies a text in both forms; as plain text only, if that fails. Returns whether the browser allowed it. */
export async function copyRichText({ text, html }: RichText): Promise<boolean> {
	try {
		const item = new ClipboardItem({
			'text/plain': new Blob([text], { type: 'text/plain' }),
			'text/html': new Blob([html], { type: 'text/html' }),
		});
		await navigator.clipboard.write([item]);
		return true;
	} catch {
		return copyText(text);
	}
}
