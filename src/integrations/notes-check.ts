import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '../markdown/escape-html.ts';
import { currentNotes } from '../notes/current-notes.ts';
import { type Fault, formatFault, formatFaults } from '../notes/fault.ts';
import { isInNotes, NOTES_NAME, shownPath } from '../notes/notes-folder.ts';
import { pagesOfFile } from '../notes/pages-of-file.ts';

/** The faults that prevent a page from being shown. */
function faultsOf(path: string, faults: readonly Fault[]): Fault[] {
	return faults.filter(({ file }) => {
		const pages = pagesOfFile(file);
		return pages === undefined ? path === '/' : path.startsWith(pages);
	});
}

function faultPage(faults: readonly Fault[]): string {
	const items = faults.map((fault) => `<li><code>${escapeHtml(formatFault(fault))}</code></li>`).join('');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Faults in the notes</title></head>
<body style="font:1rem/1.6 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem"><h1>This page cannot be shown yet</h1><p>It comes back by itself when these faults are gone:</p><ul>${items}</ul></body></html>`;
}

/**
 * Applies every rule to the notes. A build stops at faults. The development server shows a fault on the pages that it
 * concerns; all other pages work as usual.
 * @param base the path below which the site is served, with a slash at both ends
 */
export function notesCheck(base: string): AstroIntegration {
	return {
		name: 'notes-check',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				const { notes, faults, warnings } = currentNotes();
				if (warnings.length > 0) console.warn(formatFaults(warnings, 'warning'));
				if (faults.length === 0) {
					logger.info(`${notes.scenarios.length} cards and ${notes.services.length} services have no fault.`);
				} else if (command === 'build') {
					throw new Error(formatFaults(faults));
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				// The notes may be outside the project, which is all that the server watches by itself.
				server.watcher.add(resolve(shownPath(NOTES_NAME)));
				let reported: readonly Fault[] = [];
				const check = () => {
					const { faults } = currentNotes();
					if (faults !== reported && faults.length > 0) logger.error(`\n${formatFaults(faults)}`);
					reported = faults;
					return faults;
				};
				check();
				server.watcher.on('all', (_event, file) => {
					if (!isInNotes(file)) return;
					if (check().length > 0) server.ws.send({ type: 'full-reload' });
				});
				server.middlewares.use((request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					const isPage = pathname.startsWith(base) && pathname.endsWith('/');
					const faults = isPage ? faultsOf(`/${pathname.slice(base.length)}`, check()) : [];
					if (faults.length === 0) return next();
					response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
					void server.transformIndexHtml(pathname, faultPage(faults)).then((html) => response.end(html));
				});
			},
		},
	};
}
