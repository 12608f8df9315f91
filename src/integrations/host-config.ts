import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cspHash } from './csp-hash.ts';
import { cloudFrontFile, headersFile, nginxFile } from './host-config-formats.ts';
import { securityHeaders } from './security-headers.ts';

const HOSTS = '.build/hosts';

/** Hashes of the inline scripts of a page, in quotes, as a content security policy states them. */
function inlineScripts(html: string): string[] {
	const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
	return [...new Set([...scripts].map(([, text = '']) => `'${cspHash(text)}'`))].sort();
}

/**
 * Writes the headers for hosts: `_headers` into the site, settings for nginx and CloudFront into `.build/hosts`.
 * @param base the path below which the site is served, with a slash at both ends
 */
export function hostConfig(base: string): AstroIntegration {
	return {
		name: 'host-config',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				// All pages have the same inline scripts; a test checks that.
				const headers = securityHeaders(inlineScripts(await readFile(join(root, 'index.html'), 'utf8')));
				await writeFile(join(root, '_headers'), headersFile(headers, base));
				await mkdir(HOSTS, { recursive: true });
				await writeFile(join(HOSTS, 'nginx.conf'), nginxFile(headers, base));
				await writeFile(join(HOSTS, 'cloudfront.json'), cloudFrontFile(headers));
			},
		},
	};
}
