import type { Plugin } from 'vite';

const DYNAMIC_IMPORT = /\bimport\(([`"'])(\.\/[^`"']+\.js)\1\)/g;

/** Loads a module, under another address if it did not arrive before. Short, because most pages have it. */
const LOAD_MODULE =
	'var failures={},loadModule=path=>import(failures[path]?path+"?try="+failures[path]:path)' +
	'.catch(error=>{throw failures[path]=-~failures[path],error});';

/**
 * The code with each dynamic import of a script of the site made one that can be tried again. The function that does it
 * stands first in the file; static imports after it come before it all the same.
 */
export function withRetriedImports(code: string): string {
	const retried = code.replace(DYNAMIC_IMPORT, (_import, _quote, path: string) => `loadModule(\`${path}\`)`);
	return retried === code ? code : LOAD_MODULE + retried;
}

/**
 * Lets a script that did not arrive be asked for again. Browsers from before the autumn of 2026 remember, for as long as a
 * page is open, that a module could not be loaded: the next `import()` of its address fails without asking the network
 * (https://github.com/whatwg/html/issues/6768). What the module imports statically is not asked for again there.
 */
export function retriedImports(): Plugin {
	return {
		name: 'retried-imports',
		apply: 'build',
		generateBundle: {
			// After Vite has put in which files each import needs.
			order: 'post',
			handler(_options, bundle) {
				for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withRetriedImports(file.code);
			},
		},
	};
}
