import { defineConfig } from 'astro/config';
import { siteMap } from './src/integrations/sitemap.ts';
import { offline } from './src/integrations/service-worker.ts';
import { readNotes } from './src/notes/read.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { pagePolicy } from './src/integrations/csp-directives.ts';
import { cacheFor, reuse } from './src/integrations/build-cache.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { specimen } from './tests/looks/specimen/specimen.ts';
import { counter } from './src/markdown/counter.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { resolveWikilinks } from './src/notes/resolve-wikilinks.ts';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';

const { notes } = readNotes('.');
const phrases = new Map(notes.phrases.map(({ id, data }) => [id, data.phrases]));
const cache = cacheFor(notes, new URL(base, site).href);
const notesRendered = counter();

export default defineConfig({
	site,
	base,
	cacheDir: cache,
	outDir: process.env['OUT_DIR'] ?? './dist',
	trailingSlash: 'always',
	scopedStyleStrategy: 'where',
	// While one page is being written, the next ones are drawn.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	devToolbar: { enabled: false },
	prerenderConflictBehavior: 'error',
	markdown: {
		syntaxHighlight: false,
		processor: pipeline({ resolve: resolveWikilinks(notes, base), base, site, first: [notesRendered.plugin] }),
	},
	// Offline comes last: its list names all files.
	integrations: [
		specimen(),
		siteMap(notes, base),
		finishPages(),
		searchIndex(phrases),
		hostFiles(base),
		reuse(notes, cache, notesRendered.count),
		offline(),
	],
	// Small scripts stay files of their own, so that one is enough for all pages.
	vite: { build: { assetsInlineLimit: 0 } },
	security: { csp: pagePolicy },
});
