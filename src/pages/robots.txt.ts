import type { APIRoute } from 'astro';
import { absoluteUrl } from '../urls.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
