import { expect, test } from 'vitest';
import { titleOf, withTitleHeader } from '../../../src/offline/page-title.ts';

const page = (title: string) =>
	new Response(`<!doctype html><title>${title}</title><p>Text</p>`, { headers: { 'Content-Type': 'text/html' } });

test('a cached page has its title in a header, without the name of the site', async () => {
	const kept = await withTitleHeader(page('Blue/green &amp; “canary” – Größe · DOP Notes'));
	expect(await titleOf(kept)).toBe('Blue/green & “canary” – Größe');
	expect(kept.bodyUsed).toBe(false);
});

test('a cached page keeps its text and its type', async () => {
	const kept = await withTitleHeader(page('A card · DOP Notes'));
	expect(kept.headers.get('Content-Type')).toBe('text/html');
	expect(await kept.text()).toContain('<p>Text</p>');
});

test('a page that was cached without the header is read for its title', async () => {
	expect(await titleOf(page('A card · DOP Notes'))).toBe('A card');
});

test('a page without a title has an empty one', async () => {
	expect(await titleOf(await withTitleHeader(new Response('<p>Text</p>')))).toBe('');
});
