/** Not part of TypeScript's DOM types yet. */
interface TrustedTypePolicyFactory {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

/** The only files that may run as a worker, relative to the base path. */
const WORKERS = ['sw.js', 'pagefind/pagefind-worker.js'];

/**
 * Returns the URL unchanged if it may run as a worker.
 * @param page URL of the page that starts the worker
 * @throws a `TypeError` if it may not
 */
function workerUrl(url: string, page: string, base: string): string {
	const { origin, pathname } = new URL(url, page);
	if (origin === new URL(page).origin && WORKERS.some((file) => pathname === base + file)) return url;
	throw new TypeError(`${url} is not a worker of this site.`);
}

// The content security policy forbids to use strings as code or as its URL. This default policy allows the two workers.
(globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes?.createPolicy('default', {
	// Not `basePath()`: its file would be one more to load, on every page.
	createScriptURL: (url) => workerUrl(url, location.href, import.meta.env.BASE_URL),
});
