import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { builtPages } from '../support/pages.ts';

test('the {#…} of statements is never published', () => {
	const files = globSync('**/*.{html,json,md,txt,xml}', { cwd: SITE_FOLDER });
	expect(files.filter((file) => /\s\{#[a-z0-9-]+\}/.test(readFileSync(join(SITE_FOLDER, file), 'utf8')))).toEqual([]);
});

test('the marks beside statements have no words, so that nobody copies, prints or searches them', () => {
	const marks = builtPages().flatMap((page) => page.all('.at'));
	expect(marks.length).toBeGreaterThan(600);
	expect(marks.filter(({ children }) => children.length > 0)).toEqual([]);
});
