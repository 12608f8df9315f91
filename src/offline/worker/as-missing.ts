/// <reference lib="webworker" />

const MISSING = 'There is no page at this address';

/** The fallback page, for an address at which there is no page: it says that, and not that the page is not kept yet. */
export async function asMissing(fallback: Response): Promise<Response> {
	const html = (await fallback.text())
		.replace(/(<title>)[^<]*/, `$1${MISSING}`)
		.replace(/(<h1\b[^>]*>)[^<]*/, `$1${MISSING}`)
		.replace(/<span data-fallback[^]*?<\/span>/, 'All pages are kept on this device, and none of them is here.');
	return new Response(html, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
