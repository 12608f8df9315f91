import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { slugs } from '../support/notes.ts';
import { builtPages, faultsOn, pageAt } from '../support/pages.ts';

/** Pages from which a reader wants a list of cards, so that they grow with the notes. */
const LISTS = /^\/(?:(?:scenarios|search|print|changes)\/$|(?:services|exams|cheat-sheets)\/.)/;
const pages = builtPages().filter(({ path }) => !LISTS.test(path));

/** More than a card names in its text and has as related cards, but fewer than there are cards. */
const MAX_CARDS = 30;
const MAX_DATA = 1024;

const without = (html: string, tag: string) => html.replace(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`, 'g'), '');
const cardsIn = (html: string) => new Set(html.match(/\/scenarios\/[a-z0-9-]+\/(?=["#])/g));

test('only pages from which a reader wants a list of cards hold one', () => {
	expect(pages.length).toBeGreaterThan(slugs.length);
	const faults = faultsOn(pages, ({ html }) => {
		const { size } = cardsIn(html);
		return size > MAX_CARDS ? [`names ${size} cards`] : [];
	});
	expect(faults).toEqual([]);
});

test('only such pages bring data for scripts', () => {
	const faults = faultsOn(pages, (page) =>
		page.all('script[type="application/json"]').flatMap((script) => {
			const [text] = script.children;
			const length = text?.type === 'text' ? text.value.length : 0;
			return length > MAX_DATA ? [`has ${length} bytes of data`] : [];
		}),
	);
	expect(faults).toEqual([]);
});

test('no page brings what readers can filter by, which is loaded with the first search', () => {
	expect(
		faultsOn(builtPages(), (page) => page.all('search-box option[value]:not([value=""])').map(() => 'has a filter')),
	).toEqual([]);
});

test('the search page has a list of cards only for readers without JavaScript', () => {
	const { html } = pageAt('/search/');
	expect(cardsIn(html).size).toBe(slugs.length);
	expect(cardsIn(without(html, 'noscript')).size).toBe(0);
});

test('a copy of the whole site has every page except for the one that repeats all cards', () => {
	const { files } = JSON.parse(readFileSync(join(SITE_FOLDER, 'offline.json'), 'utf8')) as { files: [string][] };
	const kept = new Set(files.map(([path]) => `/${path}`));
	const missing = builtPages().filter(({ path }) => !kept.has(path));
	expect(missing.map(({ path }) => path)).toEqual(['/404.html', '/print/']);
});
