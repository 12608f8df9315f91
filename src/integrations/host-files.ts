import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { securityHeaders } from './security-headers.ts';
import { cloudFrontFile, headersFile, nginxFile } from './host-formats.ts';
import { cspHash } from './csp-hash.ts';

const HOSTS = '.build/hosts';

/** Hashes of the scripts that stand in a page, as a content security policy writes them. */
export function inlineScripts(html: string): string[] {
	const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
	return [...new Set([...scripts].map(([, text = '']) => `'${cspHash(text)}'`))].sort();
}

/** Writes what hosts are to send: `_headers` into the site, the rest beside it. */
export function hostFiles(base: string): AstroIntegration {
	return {
		name: 'host-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				// Every page has the same scripts in it; a test holds all of them to that.
				const headers = securityHeaders(inlineScripts(await readFile(join(root, 'index.html'), 'utf8')));
				await writeFile(join(root, '_headers'), headersFile(headers, base));
				await mkdir(HOSTS, { recursive: true });
				await writeFile(join(HOSTS, 'nginx.conf'), nginxFile(headers, base));
				await writeFile(join(HOSTS, 'cloudfront.json'), cloudFrontFile(headers));
			},
		},
	};
}
