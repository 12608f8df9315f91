import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cspHash } from './csp-hash.ts';
import { cloudFrontFile, headersFile, nginxFile } from './host-config-formats.ts';
import { securityHeaders } from './security-headers.ts';

const HOSTS = '.build/hosts';

/** An inline script, but not data for scripts. */
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;

/** Hashes of the inline scripts of all pages, in quotes, as a content security policy states them. */
function inlineScripts(root: string): string[] {
	const texts = new Set<string>();
	for (const path of globSync('**/*.html', { cwd: root })) {
		for (const [, text = ''] of readFileSync(join(root, path), 'utf8').matchAll(INLINE_SCRIPT)) texts.add(text);
	}
	return [...texts].map((text) => `'${cspHash(text)}'`).sort();
}

/**
 * Writes the headers for hosts: `_headers` into the site, settings for nginx and CloudFront into `.build/hosts`.
 * @param base the path below which the site is served, with a slash at both ends
 * @param key the site's key, used as the name of the CloudFront policy
 */
export function hostConfig(base: string, key: string): AstroIntegration {
	return {
		name: 'host-config',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const headers = securityHeaders(inlineScripts(root));
				await writeFile(join(root, '_headers'), headersFile(headers, base));
				await mkdir(HOSTS, { recursive: true });
				await writeFile(join(HOSTS, 'nginx.conf'), nginxFile(headers, base));
				await writeFile(join(HOSTS, 'cloudfront.json'), cloudFrontFile(headers, key));
			},
		},
	};
}
