interface Policies {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

/** The only files that may run as a worker, from the site's base. */
const WORKERS = ['sw.js', 'pagefind/pagefind-worker.js'];

/** An address that may run as a worker, as it stands. */
export function workerUrl(url: string, page: string, base: string): string {
	const { origin, pathname } = new URL(url, page);
	if (origin === new URL(page).origin && WORKERS.some((file) => pathname === base + file)) return url;
	throw new TypeError(`${url} is not a worker of this site.`);
}

// The policy of the pages forbids strings where code is expected; Pagefind's worker and ours are the exceptions.
(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
	// Every page loads this file, so it does without `basePath()`, which would be one more file to load.
	createScriptURL: (url) => workerUrl(url, location.href, import.meta.env.BASE_URL),
});
