import type { AstroUserConfig } from 'astro';

/** The content security policy that each page states, as Astro takes it; Astro adds the hashes of scripts and styles. */
export const pagePolicy = {
	directives: [
		"default-src 'self'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		"worker-src 'self'",
		"require-trusted-types-for 'script'",
		'trusted-types default',
	],
	scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
	styleDirective: { resources: ["'self'"] },
} satisfies Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;
