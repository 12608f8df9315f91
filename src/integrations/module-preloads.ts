import { basename } from 'node:path';

const SCRIPT = /<script type="module" src="([^"]+)"/g;
const STATIC_IMPORT = /\b(?:from|import)"\.\/([^"]+)"/g;

/** Names of the modules that a module waits for, those of its imports among them. */
function neededBy(name: string, modules: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
	for (const [, other = ''] of (modules.get(name) ?? '').matchAll(STATIC_IMPORT)) {
		if (found.has(other)) continue;
		found.add(other);
		neededBy(other, modules, found);
	}
	return found;
}

/**
 * Lets a browser load at once the scripts of a page and what they import, rather than learn of it when they have come.
 * Without the condition, Chromium would ask for them with JavaScript off too, and refuse the answer.
 * @param modules code by the file's name; all of them lie in one folder
 */
export function withModulePreloads(html: string, modules: ReadonlyMap<string, string>): string {
	const links = new Set<string>();
	for (const [, source = ''] of html.matchAll(SCRIPT)) {
		const folder = source.slice(0, -basename(source).length);
		const needed = neededBy(basename(source), modules);
		// Over HTTP/1.1 a browser has six connections: a script that stands below would come after its own imports.
		for (const name of needed.size > 0 ? [basename(source), ...needed] : []) {
			links.add(`<link rel="modulepreload" media="(scripting: enabled)" href="${folder}${name}">`);
		}
	}
	return html.replace('</head>', () => `${[...links].join('')}</head>`);
}
