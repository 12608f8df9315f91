/** Kinds of files that a host may only send as what they are; of others, it must not send a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
	js: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i,
	json: /^(?:application\/(?:[\w.-]+\+)?json|text\/(?:plain|json)|application\/octet-stream)\b/i,
	png: /^(?:image\/|application\/octet-stream)/i,
};
const PAGE = /^(?:text\/html|application\/xhtml)/i;

/** How each page of this site starts; see the layouts `Base` and `Redirect`. */
const OWN_PAGE = /<html\b[^>]*\sdata-(?:base|to)=/;

const extensionOf = (url: string) => /\.([^./]+)$/.exec(new URL(url).pathname)?.[1];

/** Whether a content type is of the kind that the requested URL names. A host need not send one. */
export function hasExpectedType(url: string, type: string | null): boolean {
	const extension = extensionOf(url);
	if (type === null) return true;
	if (extension === undefined || extension === 'html') return PAGE.test(type);
	return TYPES[extension]?.test(type) ?? !PAGE.test(type);
}

/** The start of a response's body as text. The response can still be read. */
async function startOf(response: Response): Promise<string> {
	const reader = response.clone().body?.getReader();
	const decoder = new TextDecoder();
	let text = '';
	while (reader && text.length < 500) {
		const { done, value } = await reader.read();
		if (done) break;
		text += decoder.decode(value, { stream: true });
	}
	// Not awaited: it ends only when the other copy of the body has been read too.
	void reader?.cancel().catch(() => undefined);
	return text;
}

/** Whether a response is a page of this site, wherever it was found. */
export const isOwnPage = async (response: Response): Promise<boolean> => OWN_PAGE.test(await startOf(response));

/**
 * Whether a response is what was asked for. Where a network or a host wants a login first, it answers with a page of its
 * own, sends it for every URL, or redirects to it.
 * @param url that was requested
 */
export async function isExpectedAnswer(url: string, response: Response): Promise<boolean> {
	const type = response.headers.get('Content-Type');
	if (response.redirected || !hasExpectedType(url, type)) return false;
	return type === null || !PAGE.test(type) || (await isOwnPage(response));
}
