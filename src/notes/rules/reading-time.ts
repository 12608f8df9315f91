import type { Nodes } from 'mdast';
import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

/** Ninety seconds at 175 words a minute, the pace of a calm voice. */
const MAX_WORDS = 262;

/** What a voice would read: no code blocks, flows or tables. Exact names count by their parts. */
function spoken(node: Nodes): string {
	if (node.type === 'text') return node.value.replace(/\{#[\w-]+\}/g, '');
	if (node.type === 'inlineCode')
		return node.value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
	if (node.type === 'table' || !('children' in node)) return ' ';
	return node.children.map(spoken).join(node.type === 'paragraph' ? '' : ' ');
}

/** Each card can be read aloud in 90 seconds. */
export const readingTime: Rule = (notes) =>
	scenariosOf(notes).flatMap(({ file, data, tree }) => {
		const text = `${data.title} ${data.answer} ${spoken(tree())}`;
		const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		if (count <= MAX_WORDS) return [];
		const message = `has ${count} words to read aloud, title and answer included; at most ${MAX_WORDS} (90 seconds). Shorten it, or move details into code or a table`;
		return [{ file, message }];
	});
