import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Rooms of `src/`, by storey. A room may import rooms below it; its own files are always free to import one another. */
const TOP = ['pages', 'layouts', 'outputs', 'integrations', 'commands'];
const FEATURES = ['search', 'study', 'sharing', 'previews', 'notes', 'offline', 'import'];
const GROUND = ['model', 'markdown', 'schema', 'dom', 'styles'];

const folder = (type) => ({ type, pattern: `src/${type}` });

/** What each room may import, besides its own files and `urls.ts`. */
const MAY_IMPORT = {
	pages: ['layouts', 'components', 'outputs', ...FEATURES, ...GROUND],
	layouts: ['components', 'outputs', 'integrations', ...FEATURES, ...GROUND],
	outputs: [...FEATURES, ...GROUND],
	integrations: [...FEATURES, ...GROUND],
	commands: ['integrations', ...FEATURES, ...GROUND],
	components: [...FEATURES, ...GROUND],
	...Object.fromEntries([...FEATURES, ...GROUND].map((room) => [room, GROUND])),
};

/** Files that stand beside the rooms, who may import them, and what they may import. */
const FILES = {
	library: { pattern: 'src/library.ts', from: ['pages', 'layouts'], to: GROUND },
	'content-config': { pattern: 'src/content.config.ts', from: [], to: ['integrations', 'notes'] },
	urls: { pattern: 'src/urls.ts', from: [...TOP, 'components', ...FEATURES], to: [] },
};

const anyOf = (types) => ({ element: { types: { anyOf: types } } });

const POLICIES = [
	...Object.entries(MAY_IMPORT).map(([type, to]) => ({ from: { element: { type } }, allow: { to: anyOf(to) } })),
	...Object.entries(FILES).flatMap(([category, { from, to }]) => [
		{ from: anyOf(from), allow: { to: { file: { categories: category } } } },
		{ from: { file: { categories: category } }, allow: { to: anyOf(to) } },
	]),
];

export default defineConfig(
	{ ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'test-results/'] },
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/explicit-module-boundary-types': 'off',
			'no-console': 'off',
			eqeqeq: 'error',
		},
	},
	{
		files: ['src/**/*.{ts,astro}'],
		plugins: { boundaries },
		settings: {
			'boundaries/elements': [...TOP, 'components', ...FEATURES, ...GROUND].map(folder),
			'boundaries/files': Object.entries(FILES).map(([category, { pattern }]) => ({ category, pattern })),
			'import/resolver': { node: { extensions: ['.ts'] } },
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			'boundaries/dependencies': ['error', { default: 'disallow', policies: POLICIES }],
		},
	},
	{
		files: ['src/**'],
		ignores: ['src/library.ts', 'src/content.config.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ paths: [{ name: 'astro:content', message: 'Only src/library.ts asks Astro for the notes.' }] },
			],
		},
	},
);
