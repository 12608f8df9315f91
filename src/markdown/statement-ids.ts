import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Passage } from './find-statements.ts';
import { splitOwnId } from './explicit-ids.ts';

/** Words that say too little to be part of an address. What turns a sentence around, such as "not", says a lot. */
const SMALL_WORDS = new Set(
	'a an and are as at be because been but by can do does for from had has have how if in into is it its itself of on or so than that the their them then there these they this those to was were what when where which while who will with would you your amazon aws one each every all any some own also still now such may must must should about'.split(
		' ',
	),
);

const MOST_WORDS = 4;
const LONGEST = 34;

/** Words of a text that tell it from others. */
function tellingWords(text: string): string[] {
	return text
		.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/\([^)]*\)/g, ' ')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]s\b/g, '')
		.replace(/['’\p{M}]/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

/** The first telling words of a text; they end with the clause, if that has two of them. */
function opening(text: string): string[] {
	const clauses = text.split(/[.:;,?!]\s|[.:;,?!]$/);
	const first = clauses.findIndex((_, at) => tellingWords(clauses.slice(0, at + 1).join(' ')).length > 1);
	const words = tellingWords(first === -1 ? text : clauses.slice(0, first + 1).join(' ')).slice(0, MOST_WORDS);
	while (words.length > 2 && words.join('-').length > LONGEST) words.pop();
	return words;
}

/** The bold words that open a passage, if they say enough, else all of its words. */
function saying(node: Nodes | undefined): string {
	if (!node || !('children' in node)) return '';
	const [lead] = node.children;
	const bold = lead?.type === 'strong' ? toString(lead) : '';
	return tellingWords(bold).length > 1 ? bold : splitOwnId(toString(node)).text;
}

/** A table row is known by its first cell, or by as many cells as make two telling words. */
function rowWords(node: Passage['node']): string[] {
	const cells = 'children' in node ? node.children.map((cell) => tellingWords(splitOwnId(toString(cell)).text)) : [];
	const enough = cells.findIndex((_, at) => cells.slice(0, at + 1).flat().length > 1);
	return cells
		.slice(0, enough + 1)
		.flat()
		.slice(0, MOST_WORDS);
}

/** Code says little by its own first words: a drawing is known by its caption, a command by its name. */
function codeWords({ node, before }: Passage): string[] {
	if (node.type !== 'code') return [];
	if (node.lang === 'flow') return [...opening(splitOwnId(node.meta ?? '').text).slice(0, 3), 'flow'];
	const command = /^\s*aws\s+\S+\s+([a-z-]+)/m.exec(node.value)?.[1];
	if (node.lang === 'bash' && command) return [command, 'command'];
	return [...opening(saying(before?.words)).slice(0, 3), node.lang ?? 'code'];
}

function wordsOf(passage: Passage): string[] {
	if (passage.node.type === 'code') return codeWords(passage);
	return passage.node.type === 'tableRow' ? rowWords(passage.node) : opening(saying(passage.words));
}

/**
 * A short address made from what a passage says.
 * @param taken ids that the card has already; the new id is added
 */
export function deriveId(passage: Passage, taken: Set<string>): string {
	const base = wordsOf(passage).join('-') || 'passage';
	let id = base;
	for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
	taken.add(id);
	return id;
}
