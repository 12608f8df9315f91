/** Header of a cached page that holds its title, so that a list of pages need not read them. */
const HEADER = 'X-Page-Title';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of a page's `<title>`, without the site's name at its end; an empty text if it has none. */
function titleIn(html: string): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	return title
		.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
		.replace(/ · [^·]*$/, '');
}

/** The same page with its title in a header. */
export async function withTitleHeader(page: Response): Promise<Response> {
	const { status, statusText } = page;
	const html = await page.text();
	const headers = new Headers(page.headers);
	// They describe the body as it was sent.
	for (const name of ['Content-Length', 'Content-Encoding']) headers.delete(name);
	// A header holds no letters beyond Latin-1.
	headers.set(HEADER, encodeURIComponent(titleIn(html)));
	return new Response(html, { status, statusText, headers });
}

/** The title of a page. Those that an earlier version of the site cached have no header, and are read. */
export async function titleOf(page: Response): Promise<string> {
	const title = page.headers.get(HEADER);
	return title === null ? titleIn(await page.text()) : decodeURIComponent(title);
}
