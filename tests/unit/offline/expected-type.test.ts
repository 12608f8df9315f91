import { expect, test } from 'vitest';
import { hasExpectedType } from '../../../src/offline/expected-type.ts';

test.each([
	['https://site/notes/', 'text/html; charset=utf-8', true],
	['https://site/about', 'text/html', true],
	['https://site/old/index.html', 'text/html', true],
	['https://site/review/prompts.json', 'application/json', true],
	['https://site/_astro/a.js', 'text/javascript', true],
	['https://site/pagefind/wasm.en.pagefind', null, true],
	['https://site/review/prompts.json', 'text/html', false],
	['https://site/_astro/a.js?v=1', 'text/html; charset=utf-8', false],
	['https://site/notes/', 'application/json', false],
])('a host that answers %s with %s gave what was asked for: %s', (url, type, expected) => {
	const headers = new Headers(type === null ? {} : { 'Content-Type': type });
	expect(hasExpectedType({ url, headers })).toBe(expected);
});
