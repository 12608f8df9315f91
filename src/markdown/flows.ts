import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { drawFlow } from './draw-flow.ts';
import { splitExplicitId } from './explicit-ids.ts';
import { layoutFlow } from './layout-flow.ts';
import { parseFlow } from './parse-flow.ts';

/** rehype plugin: replaces code blocks of the language `flow` with drawings. */
export function flows() {
	return async (tree: Root) => {
		const found: { caption: string; text: string; replace: (figure: Element) => void }[] = [];
		visit(tree, 'element', (pre, index, parent) => {
			const [code] = pre.children;
			if (pre.tagName !== 'pre' || code?.type !== 'element' || index === undefined) return;
			if (!String(code.properties['className'] ?? '').includes('language-flow')) return;
			const { text: caption, id } = splitExplicitId((code.data as { meta?: string } | undefined)?.meta ?? '');
			const replace = (figure: Element) => {
				figure.properties['id'] = id;
				parent?.children.splice(index, 1, figure);
			};
			found.push({ caption, text: toString(code), replace });
		});
		for (const { caption, text, replace } of found) {
			const flow = parseFlow(text);
			replace(drawFlow(flow, await layoutFlow(flow), caption));
		}
	};
}
