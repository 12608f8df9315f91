/** A text in the two forms in which it can be pasted. */
export interface RichText {
	text: string;
	html: string;
}

/**
 * Copies a text in several forms, or as plain text only if that fails.
 * @param plain the text, which may still be under way
 * @param html the same as HTML
 */
async function write(plain: Promise<string>, html?: Promise<string>): Promise<boolean> {
	const blobOf = (text: Promise<string>, type: string) => {
		const blob = text.then((data) => new Blob([data], { type }));
		// A browser that refuses at once does not wait for it.
		blob.catch(() => undefined);
		return blob;
	};
	try {
		const forms = {
			'text/plain': blobOf(plain, 'text/plain'),
			...(html && { 'text/html': blobOf(html, 'text/html') }),
		};
		await navigator.clipboard.write([new ClipboardItem(forms)]);
		return true;
	} catch {
		return plain
			.then((text) => navigator.clipboard.writeText(text))
			.then(
				() => true,
				() => false,
			);
	}
}

/**
 * Copies plain text. Call it in the click itself and give it a promise if the text is not known yet: Safari refuses to
 * copy once the page has waited for something, but it waits for the text.
 * @returns whether the browser allowed it
 */
export const copyText = (text: string | Promise<string>): Promise<boolean> => write(Promise.resolve(text));

/** Copies a text in both forms. Like `copyText`, it is called in the click itself. */
export function copyRichText(content: RichText | Promise<RichText>): Promise<boolean> {
	const texts = Promise.resolve(content);
	return write(
		texts.then(({ text }) => text),
		texts.then(({ html }) => html),
	);
}
