import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { LANGUAGES } from './languages.ts';

/** Other names of languages that can be colored. */
const ALIASES: Readonly<Record<string, string>> = {
	...{ sh: 'bash', shell: 'bash', zsh: 'bash', console: 'bash' },
	...{ yml: 'yaml', py: 'python', ps1: 'powershell', docker: 'dockerfile', toml: 'ini', html: 'xml', jsonc: 'json' },
};

/** remark plugin: code without a language, or in one that cannot be colored, is text. */
export function plainCode() {
	return (tree: Root) => {
		visit(tree, 'code', (node) => {
			const name = node.lang?.toLowerCase() ?? 'text';
			const lang = ALIASES[name] ?? name;
			node.lang = LANGUAGES.includes(lang) ? lang : 'text';
		});
	};
}
