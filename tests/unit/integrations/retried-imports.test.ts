import { expect, test } from 'vitest';
import { withRetriedImports } from '../../../src/integrations/retried-imports.ts';

test('imports of the site’s own scripts can be tried again, whatever quotes they have', () => {
	const code = 'import{a}from"./a.js";const b=()=>import(`./b.js`).then(m=>m.b),c=()=>import("./c.js");';
	const retried = withRetriedImports(code);
	expect(retried).toContain('=>loadModule(`./b.js`).then(m=>m.b),c=()=>loadModule(`./c.js`);');
	expect(retried.match(/loadModule=/g)).toHaveLength(1);
	expect(retried).toContain('import{a}from"./a.js";');
});

test('so can one of a script that has the base path before it', () => {
	const code = 'const load=base=>import(`${base}pagefind/pagefind.js`);';
	expect(withRetriedImports(code)).toContain('const load=base=>loadModule(`${base}pagefind/pagefind.js`);');
});

test('code without such an import stays as it is', () => {
	const code = 'import"./a.js";const load=path=>import(path);';
	expect(withRetriedImports(code)).toBe(code);
});
