/**
 * Whether a response is of the kind that its URL names: a page is HTML and no other file is. A host may answer with its
 * own page, such as a login, where a file was asked for.
 */
export function hasExpectedType({ url, headers }: Pick<Response, 'url' | 'headers'>): boolean {
	const type = headers.get('Content-Type');
	const name = new URL(url).pathname.split('/').at(-1) ?? '';
	const isPage = !name.includes('.') || name.endsWith('.html');
	return type === null || /^(?:text\/html|application\/xhtml)/i.test(type) === isPage;
}
