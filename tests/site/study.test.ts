import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { promptsOf, type StudyData } from '../../src/study/prompts.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { builtPages, pageAt } from '../support/pages.ts';

const data = JSON.parse(readFileSync(join(SITE_FOLDER, 'review/prompts.json'), 'utf8')) as StudyData;
const prompts = data.cards.flatMap(promptsOf);

/** The scripts that a page names, and all that those import at once. */
function scriptsOf(path: string): ReadonlySet<string> {
	const found = new Set<string>();
	const follow = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		const code = readFileSync(join(SITE_FOLDER, file), 'utf8');
		for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
			follow(join(dirname(file), name));
	};
	for (const { properties } of pageAt(path).all('script[src]')) follow(String(properties['src']).slice(1));
	return found;
}

const weight = (files: ReadonlySet<string>) =>
	[...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(SITE_FOLDER, file))).length, 0);

test('every prompt leads to a statement that its card has', () => {
	const lost = prompts.filter(({ id, card }) => {
		const [, statement = ''] = id.split('#');
		return pageAt(`/scenarios/${card.slug}/`).all(`[id="${statement}"]`).length !== 1;
	});
	expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every card asks for its decision and for each of its traps', () => {
	for (const card of data.cards) {
		const traps = pageAt(`/scenarios/${card.slug}/`).all('section.traps li[id]').length;
		expect(promptsOf(card), card.slug).toHaveLength(1 + traps);
	}
});

test('the code of the review is at most 20 KB, and no other page loads it', () => {
	const reading = scriptsOf('/scenarios/kinesis-growing-iterator-age/');
	const review = new Set([...scriptsOf('/review/')].filter((file) => !reading.has(file)));
	expect(weight(review)).toBeLessThan(20 * 1024);
	expect(weight(review)).toBeGreaterThan(1024);
	expect(weight(reading)).toBeLessThan(6 * 1024);
});

test('the deck has one note for each prompt, on one line, with a GUID of its own', () => {
	const lines = readFileSync(join(SITE_FOLDER, 'deck.txt'), 'utf8').trimEnd().split('\n');
	const notes = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
	expect(notes).toHaveLength(prompts.length);
	expect(new Set(notes.map(([guid]) => guid)).size).toBe(prompts.length);
	expect(notes.every((fields) => fields.length === 5)).toBe(true);
	expect(
		notes.flat().filter((field) => /\s(?:class|style|id)=|<svg/.test(field.replace(/<pre>.*?<\/pre>/g, ''))),
	).toEqual([]);
});

test('each domain with cards has a cheat sheet that names all of them', () => {
	const sheets = builtPages().filter(({ path }) => /^\/cheat-sheets\/.+/.test(path));
	const rows = sheets.flatMap((page) => page.all('tbody tr'));
	expect(rows).toHaveLength(data.cards.length);
});

test('the printable document holds every card in full', () => {
	const page = pageAt('/print/');
	expect(page.all('article')).toHaveLength(data.cards.length);
	expect(page.all('article section.traps h4')).toHaveLength(data.cards.length);
	expect(page.all('details')).toHaveLength(0);
});

test('every part of a card stands open and folds below a heading', () => {
	for (const file of globSync('scenarios/*/index.html', { cwd: SITE_FOLDER })) {
		const page = pageAt(`/${file.replace('index.html', '')}`);
		const folds = page.all('article details.fold');
		expect(folds.length, page.path).toBeGreaterThanOrEqual(4);
		expect(folds.every(({ properties }) => properties['open'] !== undefined)).toBe(true);
		expect(page.all('details.fold > summary > h2').length).toBe(folds.length - 1);
	}
});
