import type { Plugin } from 'vite';

const DYNAMIC_IMPORT = /\bimport\(([`"'])([^`"']+\.js)\1\)/g;

/** Loads a module, under another address if it did not arrive before. Short, because most pages have it. */
const LOAD_MODULE =
	'var failures={},loadModule=path=>import(failures[path]?path+"?try="+failures[path]:path)' +
	'.catch(error=>{throw failures[path]=-~failures[path],error});';

/**
 * Replaces each dynamic import of a script of the site by a call that can be tried again. The function for it is put first
 * in the file; static imports are loaded before it all the same.
 */
export function withRetriedImports(code: string): string {
	const retried = code.replace(DYNAMIC_IMPORT, (_import, _quote, path: string) => `loadModule(\`${path}\`)`);
	return retried === code ? code : LOAD_MODULE + retried;
}

/**
 * Makes it possible to load a script again that did not arrive. Browsers from before the autumn of 2026 remember, for
 * as long as a page is open, that a module could not be loaded: the next `import()` of its address fails without asking
 * the network (https://github.com/whatwg/html/issues/6768). What the module imports statically is not asked for again
 * there.
 */
export function retriedImports(): Plugin {
	return {
		name: 'retried-imports',
		apply: 'build',
		generateBundle: {
			// After Vite has added to each import the files that it needs.
			order: 'post',
			handler(_options, bundle) {
				for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withRetriedImports(file.code);
			},
		},
	};
}
