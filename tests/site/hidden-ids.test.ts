import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { builtPages, cardPages, faultsOn } from '../support/pages.ts';

test('the {#…} of statements is never published', () => {
	const files = globSync('**/*.{html,json,md,txt,xml}', { cwd: SITE_FOLDER });
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter((file) => /\s\{#[a-z0-9-]+\}/.test(readFileSync(join(SITE_FOLDER, file), 'utf8')))).toEqual([]);
});

test('every card has links beside its statements', () => {
	expect(faultsOn(cardPages(), (page) => (page.all('.permalink').length > 2 ? [] : ['has none']))).toEqual([]);
});

test('the links beside statements have no text, so that nobody copies, prints or searches them', () => {
	const faults = faultsOn(builtPages(), (page) =>
		page
			.all('.permalink')
			.filter(({ children }) => children.length > 0)
			.map(({ properties }) => `has text in the link to ${String(properties['href'])}`),
	);
	expect(faults).toEqual([]);
});
