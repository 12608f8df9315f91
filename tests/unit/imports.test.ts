import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of a folder may import, besides each other: folders of `src/` or single files. */
const ALLOWED: Record<string, readonly string[]> = {
	schema: [],
	markdown: ['joints.ts'],
	'model/paths.ts': [],
	'search/query': [],
	notes: ['schema', 'markdown', 'model/paths.ts'],
	study: ['markdown'],
	model: ['schema', 'markdown', 'search/query', 'study'],
	search: [],
	sharing: [],
	formats: ['schema', 'markdown', 'model'],
	'formats/sitemap.ts': ['model', 'notes'],
	'share-images': ['styles'],
	'offline/worker': ['offline/stores.ts'],
	offline: [],
	publish: [],
	'publish/reuse.ts': ['notes', 'share-images/cache.ts'],
	elements: ['study', 'search', 'model', 'sharing', 'offline/keep.ts', 'offline/stores.ts'],
	commands: ['study', 'notes', 'publish/reuse.ts'],
	'href.ts': [],
	'joints.ts': [],
	'library.ts': ['schema', 'markdown', 'model', 'notes'],
	'content.config.ts': ['schema', 'notes'],
	components: [
		'study',
		'schema',
		'markdown',
		'model',
		'search',
		'sharing',
		'share-images',
		'href.ts',
		'joints.ts',
		'library.ts',
	],
	layouts: ['components', 'elements', 'formats', 'href.ts', 'library.ts', 'model', 'publish/hash-of.ts', 'styles'],
	specimen: ['components', 'layouts', 'library.ts', 'markdown', 'model'],
	pages: [
		'components',
		'elements',
		'layouts',
		'library.ts',
		'href.ts',
		'formats',
		'model',
		'schema',
		'search',
		'share-images',
		'markdown',
		'notes',
	],
};

/** Folders of which only types may be imported, because the code belongs elsewhere. */
const ONLY_TYPES: Record<string, readonly string[]> = {
	model: ['markdown'],
	study: ['markdown'],
	elements: ['model'],
	components: ['markdown', 'search'],
};

interface Import {
	from: string;
	to: string;
	isType: boolean;
}

const IMPORT =
	/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g;

function importsOf(file: string): Import[] {
	return [...readFileSync(join('src', file), 'utf8').matchAll(IMPORT)].map(([, type, still, lazy]) => ({
		from: file,
		to: normalize(join(dirname(file), still ?? lazy ?? '')),
		isType: type !== undefined,
	}));
}

const files = globSync('**/*.{ts,astro}', { cwd: 'src' }).sort();
const imports = files.flatMap(importsOf);

/** The most telling entry of the table that a file belongs to. */
function homeOf(file: string): string {
	const homes = [...Object.keys(ALLOWED), 'styles'].filter((home) => file === home || file.startsWith(`${home}/`));
	const longest = homes.sort((a, b) => b.length - a.length)[0];
	if (!longest) throw new Error(`src/${file} belongs to no folder that the table of imports knows.`);
	return longest;
}

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

describe('who may import whom', () => {
	test.each(files)('%s imports only what lies below it', (file) => {
		const home = homeOf(file);
		const folders = [home, ...(ALLOWED[home] ?? [])];
		const wrong = importsOf(file).filter(
			({ to }) => !to.startsWith('..') && !folders.some((folder) => within(to, folder)),
		);
		expect(wrong.map(({ to }) => to)).toEqual([]);
	});

	test('what belongs to another layer is imported as a type only', () => {
		const wrong = imports.filter(
			({ from, to, isType }) => !isType && (ONLY_TYPES[homeOf(from)] ?? []).some((folder) => within(to, folder)),
		);
		expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
	});

	test('no import leads in a circle, types included', () => {
		const state = new Map<string, 'open' | 'done'>();
		const circles: string[] = [];
		const walk = (file: string, trail: readonly string[]) => {
			if (state.get(file) === 'done') return;
			if (state.get(file) === 'open') {
				circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
				return;
			}
			state.set(file, 'open');
			for (const { to } of imports.filter(({ from }) => from === file)) walk(to, [...trail, file]);
			state.set(file, 'done');
		};
		for (const file of files) walk(file, []);
		expect(circles).toEqual([]);
	});

	test('every relative import names a file that is there, with its ending', () => {
		const known = new Set(globSync('**/*.*', { cwd: 'src' }));
		const wrong = imports.filter(({ to }) => !to.startsWith('..') && !known.has(to.replace(/\?.*$/, '')));
		expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
	});
});
