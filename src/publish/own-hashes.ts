import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf } from './hash-of.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Astro states in each page's policy the hashes of all styles of the site. They cannot be compressed, and there is one
 * style sheet in a page: what a page does not need is taken out.
 * @param path of the page, for the message
 * @throws when the page has no policy
 */
export function withOwnHashes(html: string, path: string): string {
	if (!POLICY.test(html)) throw new Error(`${path} states no content security policy; make it a page of src/pages.`);
	const own = new Set<string>([...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)));
	return html.replace(POLICY, (policy) =>
		policy.replace(/ ?'(sha256-[^']+)'/g, (all, hash: string) => (own.has(hash) ? all : '')),
	);
}

/** Leaves in each page's policy the hashes of its own styles and scripts only. */
export function ownHashes(): AstroIntegration {
	return {
		name: 'own-hashes',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const path of globSync('**/*.html', { cwd: root })) {
					const file = join(root, path);
					writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8'), path));
				}
			},
		},
	};
}
