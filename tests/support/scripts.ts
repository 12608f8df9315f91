import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SITE_FOLDER } from './built.ts';
import type { Page } from './pages.ts';

const sizes = new Map<string, number>();

/** Size of a built file in bytes, compressed with Brotli, as most hosts send it. */
export function brotliBytes(path: string): number {
	const known = sizes.get(path);
	if (known !== undefined) return known;
	const size = brotliCompressSync(readFileSync(join(SITE_FOLDER, path))).length;
	sizes.set(path, size);
	return size;
}

const STATIC_IMPORT = /(?:from|import)\s*["'](\.[^"']+)["']/g;

/** Paths of the scripts in the HTML of a page, and of everything that they import statically. */
export function scriptsOf(page: Page): ReadonlySet<string> {
	const found = new Set<string>();
	const add = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const code = readFileSync(join(SITE_FOLDER, path), 'utf8');
		for (const [, next = ''] of code.matchAll(STATIC_IMPORT)) add(new URL(next, `http://site${path}`).pathname);
	};
	for (const { properties } of page.all('script[src]')) add(String(properties['src']));
	return found;
}
