import { expect, test } from 'vitest';
import { hasExpectedType, isExpectedAnswer } from '../../../src/offline/expected-answer.ts';

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
	['https://site/_astro/a.js', 'text/plain', false],
	['https://site/_astro/a.js', 'application/javascript; charset=utf-8', true],
	['https://site/pagefind/index/en_1.pf_index', 'text/html', false],
	['https://site/pagefind/index/en_1.pf_index', 'application/octet-stream', true],
	['https://site/manifest.webmanifest', 'application/manifest+json', true],
	['https://site/icons/apple.png', 'text/html', false],
	['https://site/review/prompts.json', 'text/javascript', false],
	['https://site/review/prompts.json', 'text/plain', true],
])('a host that answers %s with %s gave what was asked for: %s', (url, type, expected) => {
	expect(hasExpectedType(url, type)).toBe(expected);
});

const page = (html: string) => new Response(html, { headers: { 'Content-Type': 'text/html' } });

test('a login page is not a page of this site, and both can be read afterwards', async () => {
	const own = page('<!DOCTYPE html><html lang="en" data-base="/"><head></head></html>');
	expect(await isExpectedAnswer('https://site/notes/', own)).toBe(true);
	expect(await own.text()).toContain('data-base');
	const login = page(`<!DOCTYPE html><html lang="en"><title>Welcome to the airport</title>${'x'.repeat(100_000)}`);
	expect(await isExpectedAnswer('https://site/notes/', login)).toBe(false);
	expect(await login.text()).toContain('xxx');
	expect(await isExpectedAnswer('https://site/notes/', page(''))).toBe(false);
});
