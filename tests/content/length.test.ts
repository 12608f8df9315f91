import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readNotes } from '../../src/notes/read.ts';

/** Ninety seconds at 175 words a minute, the pace of a calm voice. */
const MOST_WORDS = 262;

/** What a voice would read: no code blocks, flows or tables. Exact names count by their parts. */
function spoken(node: Nodes): string {
	if (node.type === 'text') return node.value.replace(/\{#[\w-]+\}/g, '');
	if (node.type === 'inlineCode') return node.value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
	if (node.type === 'table' || !('children' in node)) return ' ';
	return node.children.map(spoken).join(node.type === 'paragraph' ? '' : ' ');
}

test.each(readNotes('.').notes.scenarios)('$id reads aloud in 90 seconds', ({ data, tree }) => {
	const words = `${data.title} ${data.answer} ${spoken(tree())}`.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
});
