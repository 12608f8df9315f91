import { expect, test } from 'vitest';
import { withModulePreloads } from '../../../src/integrations/module-preloads.ts';

const modules = new Map([
	['page.js', 'import{a}from"./first.js";import"./effect.js";const later=()=>import("./later.js");'],
	['first.js', 'import{b}from"./second.js";export{a}'],
	['second.js', 'import{a}from"./first.js";export{b}'],
	['effect.js', 'start()'],
]);
const page = (links: string) =>
	`<head><title>A</title>${links}</head><script type="module" src="/notes/_astro/page.js"></script>`;
const link = (name: string) => `<link rel="modulepreload" media="(scripting: enabled)" href="/notes/_astro/${name}">`;

test('a page preloads its scripts and all that they import, but nothing that they import later', () => {
	expect(withModulePreloads(page(''), modules)).toBe(
		page(['page.js', 'first.js', 'second.js', 'effect.js'].map(link).join('')),
	);
});

test('a page whose scripts import nothing stays as it is', () => {
	expect(withModulePreloads(page(''), new Map([['page.js', 'start()']]))).toBe(page(''));
});

test('a script that is not in the built site is named in the error', () => {
	expect(() => withModulePreloads(page(''), new Map())).toThrow('the script page.js');
});
