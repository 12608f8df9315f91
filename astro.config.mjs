import { defineConfig } from 'astro/config';
import { buildCache, cacheFolder } from './src/integrations/build-cache.ts';
import { pageCsp } from './src/integrations/csp-directives.ts';
import { devPictures } from './src/integrations/dev-pictures.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { hostConfig } from './src/integrations/host-config.ts';
import { leaveOutEmptyPages } from './src/integrations/leave-out-empty-pages.ts';
import { notesCheck } from './src/integrations/notes-check.ts';
import { retriedImports } from './src/integrations/retried-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { siteMap } from './src/integrations/sitemap.ts';
import { counter } from './src/markdown/counter.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { imageSize } from './src/notes/images.ts';
import { currentNotes, lastNotes } from './src/notes/current-notes.ts';
import { resolveWikilinks } from './src/notes/resolve-wikilinks.ts';
import { storeTurns } from './src/integrations/store-turns.ts';
import { specimen } from './src/integrations/specimen.ts';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const { notes } = currentNotes();
const rendered = counter();
// Scripts are files of their own, so that the pages share them; what every page needs is one file, not many small ones.
const SHARED =
	/[\\/]src[\\/](?:dom|model)[\\/](?!breakable-nodes|cloze|create-svg-element|is-plain-click|update-children)|preload-helper/;
const STUDY_BASICS =
	/[\\/]src[\\/]study[\\/](?:days|day-text|progress|elements[\\/](?:on-new-day|if-stored|study-element|document-storage|progress-storage|study-database|study-store|other-tabs))\.ts/;
const groups = [
	{ name: 'shared', test: SHARED },
	{ name: 'study-basics', test: STUDY_BASICS },
	{ name: 'search-basics', test: /[\\/](?:found-words|breakable-nodes|word-breaks)\.ts|[\\/]leven[\\/]/ },
	{ name: 'register-worker', test: /[\\/]src[\\/]offline[\\/](?:site-files|elements[\\/]register-worker)\.ts/ },
];
const rolldownOptions = { output: { codeSplitting: { groups } } };

export default defineConfig({
	site,
	base,
	cacheDir: cacheFolder(new URL(base, site).href),
	outDir: process.env['OUT_DIR'] ?? './dist',
	trailingSlash: 'always',
	scopedStyleStrategy: 'where',
	// While one page is being written, the next ones are drawn.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	devToolbar: { enabled: false },
	prerenderConflictBehavior: 'error',
	markdown: {
		syntaxHighlight: false,
		processor: pipeline({
			resolve: resolveWikilinks(() => lastNotes(), base),
			base,
			site,
			imageSize,
			first: [rendered.plugin],
		}),
	},
	// Offline comes last: its list names all files.
	integrations: [
		storeTurns(),
		notesCheck(base),
		specimen(),
		siteMap(notes, base),
		leaveOutEmptyPages(notes),
		finishPages(),
		searchIndex(notes),
		devPictures(),
		hostConfig(base, notes.site?.data.key ?? 'notes'),
		buildCache(rendered.count),
		serviceWorker(),
	],
	vite: {
		plugins: [retriedImports()],
		build: { assetsInlineLimit: 0 },
		environments: { client: { build: { rolldownOptions } } },
	},
	security: { csp: pageCsp },
});
