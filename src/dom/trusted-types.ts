/** Not part of TypeScript's DOM types yet. */
interface TrustedTypePolicyFactory {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

/** The only files that may run as a worker, relative to the base path. */
const WORKERS = /^(?:sw|_astro\/forecast-worker[\w.-]*)\.js$/;

/**
 * Returns the URL unchanged if it may run as a worker.
 * @param page URL of the page that starts the worker
 * @throws a `TypeError` if it may not
 */
function workerUrl(url: string, page: string, base: string): string {
	const { origin, pathname } = new URL(url, page);
	const isOwn = origin === new URL(page).origin && pathname.startsWith(base);
	if (isOwn && WORKERS.test(pathname.slice(base.length))) return url;
	throw new TypeError(`${url} is not a worker of this site.`);
}

// The content security policy forbids to use strings as code or as its URL. This default policy allows the workers.
(globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes?.createPolicy('default', {
	// Not `basePath()`: its file would be one more to load, on every page.
	createScriptURL: (url) => workerUrl(url, location.href, import.meta.env.BASE_URL),
});
