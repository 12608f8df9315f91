import type { Element, Root } from 'hast';
import type { RehypeShikiOptions } from '@shikijs/rehype';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { COLORED } from './languages.ts';
import { splitOwnId } from './explicit-ids.ts';

/** Letters of code in a line on a phone. */
const FITS = 40;

const PREFIX = '--code-';

/** Colors by role; the style sheet says what each role looks like in light, dark and print. */
const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: PREFIX, fontStyle: false });

/** Turns `style="color:var(--code-token-string)"` into `class="string"`, so that no page needs inline styles. */
const rolesAsClasses: ShikiTransformer = {
	pre(pre) {
		delete pre.properties['style'];
		delete pre.properties['tabindex'];
		// Where a phone would cut a line off, the keyboard must be able to scroll.
		if (this.source.split('\n').some((line) => line.length > FITS)) {
			Object.assign(pre.properties, { tabindex: '0', role: 'group', ariaLabel: 'Code' });
		}
		pre.properties['class'] = 'code';
		// The words behind the language end with the block's address.
		const meta = (this.options.meta as { __raw?: string } | undefined)?.__raw ?? '';
		pre.properties['id'] = splitOwnId(` ${meta}`).id;
	},
	span(span) {
		const role = /--code-(?:token-)?([a-z-]+)/.exec(String(span.properties['style'] ?? ''))?.[1];
		delete span.properties['style'];
		if (role && role !== 'foreground') span.properties['class'] = role;
	},
	line(line) {
		delete line.properties['class'];
		// A remark that has its line to itself may wrap, below its own beginning: the indent stays outside.
		const at = line.children.findIndex((part) => part.type === 'element' && toString(part).trim() !== '');
		const first = line.children[at];
		if (first?.type !== 'element' || first.properties['class'] !== 'comment') return;
		first.properties['class'] = 'comment remark';
		const [words] = first.children;
		const indent = words?.type === 'text' ? /^\s+/.exec(words.value)?.[0] : undefined;
		if (words?.type !== 'text' || indent === undefined) return;
		words.value = words.value.slice(indent.length);
		line.children.splice(at, 0, { type: 'text', value: indent });
	},
};

/** What `@shikijs/rehype` is to do: color code blocks by the role of each token. */
export const coloring: RehypeShikiOptions = {
	theme,
	langs: [...COLORED],
	transformers: [rolesAsClasses],
};

/** rehype plugin: takes away what says nothing: spans without a class, and the root that Shiki puts around each block. */
export function unwrapCode() {
	return (tree: Root) => {
		visit(tree, (node, index, parent) => {
			if (!parent || index === undefined) return;
			const isPlainSpan = node.type === 'element' && node.tagName === 'span' && !node.properties['class'];
			if (!isPlainSpan && node.type !== 'root') return;
			parent.children.splice(index, 1, ...(node.children as Element[]));
			return index;
		});
	};
}
