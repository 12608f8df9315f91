import type { AstroUserConfig } from 'astro';

const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"];

/** Directives that the policy of a page and that of the host have in common. */
const COMMON = [
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
	"worker-src 'self'",
	"require-trusted-types-for 'script'",
	'trusted-types default',
] as const;

/** The content security policy of each page, as an option of Astro, which adds the hashes of scripts and styles. */
export const pageCsp = {
	directives: ["default-src 'self'", ...COMMON],
	scriptDirective: { resources: SCRIPT_SOURCES },
	styleDirective: { resources: ["'self'"] },
} satisfies Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/**
 * The content security policy that a host sends with every file. It applies in addition to the policy of the page. It has no
 * hashes of styles: all of them together would be longer than CloudFront (1,783 characters) and Cloudflare (2,000) accept.
 * @param scripts hashes of the inline scripts, in quotes
 */
export function headerCsp(scripts: readonly string[]): string {
	return [
		['script-src', ...SCRIPT_SOURCES, ...scripts].join(' '),
		"connect-src 'self'",
		"font-src 'none'",
		"media-src 'none'",
		"frame-src 'none'",
		"manifest-src 'self'",
		"frame-ancestors 'none'",
		...COMMON,
	].join('; ');
}
