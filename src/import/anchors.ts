import { visit } from 'unist-util-visit';
import { HEADING_ID } from './outline.ts';
import type { Doc } from './parse-file.ts';
import { rangeOf } from './source.ts';

/** The id that GitHub gives a heading. */
function githubId(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-');
}

/** For anchors that differ from the heading only in punctuation or capitals. */
const lettersOnly = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** `^id` at the end of a block, as Obsidian writes it. */
export const BLOCK_ID = /(?:^|[ \t])\^([a-z0-9][a-z0-9-]{2,})[ \t]*$/i;

/** Finds the place that an anchor such as `#limits` of a file leads to. */
export type FindAnchor = (anchor: string) => number | undefined;

/** Returns the anchors of a file: its headings, ids in HTML and marks of blocks. */
export function anchorsOf({ text, tree, headings }: Doc): FindAnchor {
	const exact = new Map<string, number>();
	const similar = new Map<string, number>();
	const add = (anchor: string, offset: number) => {
		if (!exact.has(anchor)) exact.set(anchor, offset);
		if (!similar.has(lettersOnly(anchor))) similar.set(lettersOnly(anchor), offset);
	};
	const counts = new Map<string, number>();
	for (const { title, from, to } of headings) {
		const id = githubId(title);
		const count = counts.get(id) ?? 0;
		counts.set(id, count + 1);
		add(count === 0 ? id : `${id}-${count}`, from);
		const own = HEADING_ID.exec(text.slice(from, to))?.[1];
		if (own) add(own, from);
	}
	visit(tree, 'html', (node) => {
		for (const match of node.value.matchAll(/\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi))
			if (match[1]) add(match[1], rangeOf(node).from);
	});
	visit(tree, 'text', (node) => {
		const id = BLOCK_ID.exec(node.value)?.[1];
		if (id) add(`^${id}`, rangeOf(node).from);
	});
	return (anchor) => {
		const plain = decode(anchor);
		const last = plain.split('#').at(-1) ?? '';
		return (
			exact.get(plain) ?? exact.get(last) ?? (lettersOnly(last) === '' ? undefined : similar.get(lettersOnly(last)))
		);
	};
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
