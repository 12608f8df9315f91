/// <reference lib="webworker" />

/** A cached page with a line at its start that says why it is shown. */
export async function withNotice(page: Response, status: number): Promise<Response> {
	const answer = status < 400 ? 'with something else' : String(status);
	const notice = `<p class="kept-notice quiet" role="status">The server answered ${answer}. This is the copy kept on this device.</p>`;
	const html = (await page.text()).replace(/<main\b[^>]*>/, (main) => main + notice);
	const headers = new Headers(page.headers);
	// These describe the body as it was sent.
	for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name);
	return new Response(html, { headers });
}
