/**
 * What a host says with every file of the site, and how long browsers may keep them.
 * @param scripts hashes of the scripts that stand in the pages, as the policy writes them
 */
export function headersFor(scripts: readonly string[]): Readonly<Record<string, string>> {
	return {
		'Content-Security-Policy': policy(scripts),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'same-origin',
		'Permissions-Policy': NOT_NEEDED.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}

const NOT_NEEDED = [
	'browsing-topics',
	'camera',
	'display-capture',
	'geolocation',
	'microphone',
	'payment',
	'publickey-credentials-get',
	'usb',
];

/**
 * The policy for all pages. Each page states its own besides, with the hashes of its styles, and both apply: the
 * hashes of all styles together would be longer than CloudFront (1,783 characters) and Cloudflare (2,000) take.
 */
function policy(scripts: readonly string[]): string {
	return [
		`script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
		"connect-src 'self'",
		"img-src 'self' data:",
		"font-src 'none'",
		"media-src 'none'",
		"frame-src 'none'",
		"object-src 'none'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types default',
	].join('; ');
}

/** Folders, from the site's base, whose files change their name with their content. */
export const LASTING = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];
export const FOREVER = 'public, max-age=31536000, immutable';
/** All other files are asked for again; that costs an answer without a body while nothing changed. */
export const ASK_AGAIN = 'no-cache';
