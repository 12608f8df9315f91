import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { drawFlow } from './draw-flow.ts';
import { layoutFlow } from './layout-flow.ts';
import { splitOwnId } from './explicit-ids.ts';
import { parseFlow } from './parse-flow.ts';

/** rehype plugin: draws the blocks whose language is `flow`. */
export function flows() {
	return async (tree: Root) => {
		const found: { caption: string; text: string; draw: (figure: Element) => void }[] = [];
		visit(tree, 'element', (pre, index, parent) => {
			const [code] = pre.children;
			if (pre.tagName !== 'pre' || code?.type !== 'element' || index === undefined) return;
			if (!String(code.properties['className'] ?? '').includes('language-flow')) return;
			const { text: caption, id } = splitOwnId((code.data as { meta?: string } | undefined)?.meta ?? '');
			const draw = (figure: Element) => {
				figure.properties['id'] = id;
				parent?.children.splice(index, 1, figure);
			};
			found.push({ caption, text: toString(code), draw });
		});
		for (const { caption, text, draw } of found) {
			const flow = parseFlow(text);
			draw(drawFlow(flow, await layoutFlow(flow), caption));
		}
	};
}
