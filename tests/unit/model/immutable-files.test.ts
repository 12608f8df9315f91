import { expect, test } from 'vitest';
import { isImmutable } from '../../../src/model/immutable-files.ts';

test.each([
	'_astro/Base.CMqDI.js',
	'pagefind/index/en_1a2b.pf_index',
	'pagefind/terms/1a2b-0.json',
	'pagefind/pagefind.en_1a2b.pf_meta',
])('a file with a hash in its name is immutable: %s', (path) => {
	expect(isImmutable(path)).toBe(true);
});

test.each([
	'',
	'scenarios/',
	'sw.js',
	'pagefind/pagefind.js',
	'pagefind/wasm.en.pagefind',
	'pagefind/terms.json',
	'search-data.json',
])('a file whose name stays the same is not immutable: "%s"', (path) => {
	expect(isImmutable(path)).toBe(false);
});
