import { headerCsp } from './csp-directives.ts';

/** Browser features that the site does not use. */
const UNUSED_FEATURES = [
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
 * The headers that a host sends with every file, by name.
 * @param scripts hashes of the inline scripts of all pages, in quotes
 */
export function securityHeaders(scripts: readonly string[]): Readonly<Record<string, string>> {
	return {
		'Content-Security-Policy': headerCsp(scripts),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'same-origin',
		'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}
