import type { RehypeShikiOptions } from '@shikijs/rehype';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';
import { toString } from 'hast-util-to-string';
import { splitExplicitId } from './explicit-ids.ts';
import { HIGHLIGHTED } from './languages.ts';

/** Characters of code that fit on a line of a phone. */
const PHONE_WIDTH = 40;

/** Colors by role; the style sheet defines each role for light, dark and print. */
const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--code-', fontStyle: false });

/** Turns `style="color:var(--code-token-string)"` into `class="string"`, so that no page needs inline styles. */
const rolesAsClasses: ShikiTransformer = {
	pre(pre) {
		delete pre.properties['style'];
		delete pre.properties['tabindex'];
		// A line that is longer than a phone is wide must be scrollable by keyboard.
		if (this.source.split('\n').some((line) => line.length > PHONE_WIDTH)) {
			Object.assign(pre.properties, { tabindex: '0', role: 'group', ariaLabel: 'Code' });
		}
		pre.properties['class'] = 'code';
		// For `foldCode`, which removes it.
		pre.properties['dataLanguage'] = this.options.lang;
		const meta = (this.options.meta as { __raw?: string } | undefined)?.__raw ?? '';
		pre.properties['id'] = splitExplicitId(` ${meta}`).id;
	},
	span(span) {
		const role = /--code-(?:token-)?([a-z-]+)/.exec(String(span.properties['style'] ?? ''))?.[1];
		delete span.properties['style'];
		if (role && role !== 'foreground') span.properties['class'] = role;
	},
	line(line) {
		delete line.properties['class'];
		// A comment on a line of its own may wrap. Its indent is moved out of it, so that all its lines start at the same column.
		const at = line.children.findIndex((part) => part.type === 'element' && toString(part).trim() !== '');
		const first = line.children[at];
		if (first?.type !== 'element' || first.properties['class'] !== 'comment') return;
		first.properties['class'] = 'comment whole-line';
		const [words] = first.children;
		const indent = words?.type === 'text' ? /^\s+/.exec(words.value)?.[0] : undefined;
		if (words?.type !== 'text' || indent === undefined) return;
		words.value = words.value.slice(indent.length);
		line.children.splice(at, 0, { type: 'text', value: indent });
	},
};

/** Options for `@shikijs/rehype`: colors code blocks with a class for the role of each token. */
export const highlighting: RehypeShikiOptions = {
	theme,
	langs: [...HIGHLIGHTED],
	transformers: [rolesAsClasses],
};
