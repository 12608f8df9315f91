import { basename } from 'node:path';
import { required } from '../model/required.ts';

const SCRIPT = /<script type="module" src="([^"]+)"/g;
const STATIC_IMPORT = /\b(?:from|import)"\.\/([^"]+)"/g;

/** Names of all modules that a module imports, directly or through others. */
function importsOf(name: string, modules: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
	const code = required(modules.get(name), `the script ${name} in the built site`);
	for (const [, imported = ''] of code.matchAll(STATIC_IMPORT)) {
		if (found.has(imported)) continue;
		found.add(imported);
		importsOf(imported, modules, found);
	}
	return found;
}

/**
 * Adds a `modulepreload` link for each script of a page and for what it imports, so that a browser loads them all at
 * once. With the media query, Chromium does not load them if JavaScript is off.
 * @param modules code of the site's modules by file name; all of them are in one folder
 */
export function withModulePreloads(html: string, modules: ReadonlyMap<string, string>): string {
	const links = new Set<string>();
	for (const [, source = ''] of html.matchAll(SCRIPT)) {
		const folder = source.slice(0, -basename(source).length);
		const imports = importsOf(basename(source), modules);
		// The script has a link too: HTTP/1.1 allows six connections, and its imports would take them before it.
		for (const name of imports.size > 0 ? [basename(source), ...imports] : []) {
			links.add(`<link rel="modulepreload" media="(scripting: enabled)" href="${folder}${name}">`);
		}
	}
	return html.replace('</head>', () => `${[...links].join('')}</head>`);
}
