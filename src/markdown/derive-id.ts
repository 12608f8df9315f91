import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { StatementNode } from './find-statements.ts';
import { splitExplicitId } from './explicit-ids.ts';

/** Words that are left out of ids. Negations such as "not" are kept: they reverse the meaning. */
const STOP_WORDS = new Set(
	'a an and are as at be because been but by can do does for from had has have how if in into is it its itself of on or so than that the their them then there these they this those to was were what when where which while who will with would you your one each every all any some own also still now such may must must should about'.split(
		' ',
	),
);

const MAX_WORDS = 4;
const MAX_LENGTH = 34;

/** A tag that a note may have, see `inlineHtml`. */
const HTML_TAG = /<\/?(?:sub|sup|kbd|mark|u|br) ?\/?>/gi;

/** Words of a text in lower case, without stop words, punctuation, text in brackets and the possessive `'s`. */
function significantWords(text: string): string[] {
	return text
		.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(HTML_TAG, '')
		.replace(/\([^)]*\)/g, ' ')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]s\b/g, '')
		.replace(/['’\p{M}]/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !STOP_WORDS.has(word));
}

/**
 * The first significant words of a text, up to MAX_WORDS and, from the third word on, up to MAX_LENGTH characters. They
 * come from its first clause, or from as many clauses as are needed for two words.
 */
function firstWords(text: string): string[] {
	const clauses = text.split(/[.:;,?!]\s|[.:;,?!]$/);
	const first = clauses.findIndex((_, at) => significantWords(clauses.slice(0, at + 1).join(' ')).length > 1);
	const words = significantWords(first === -1 ? text : clauses.slice(0, first + 1).join(' ')).slice(0, MAX_WORDS);
	while (words.length > 2 && words.join('-').length > MAX_LENGTH) words.pop();
	return words;
}

/** The bold words at the start of a statement if at least two of them are significant, else its whole text. */
function identifyingText(node: Nodes | undefined): string {
	if (!node || !('children' in node)) return '';
	const [lead] = node.children;
	const bold = lead?.type === 'strong' ? toString(lead) : '';
	return significantWords(bold).length > 1 ? bold : splitExplicitId(toString(node)).text;
}

/**
 * Words for a table row: those of its first cell, or of as many cells as are needed for two significant words. Empty if
 * the whole row has fewer than two.
 */
function rowWords(node: StatementNode['node']): string[] {
	const cells =
		'children' in node ? node.children.map((cell) => significantWords(splitExplicitId(toString(cell)).text)) : [];
	const enough = cells.findIndex((_, at) => cells.slice(0, at + 1).flat().length > 1);
	return cells
		.slice(0, enough + 1)
		.flat()
		.slice(0, MAX_WORDS);
}

/** Words for a code block: those of a flow's caption, a command with a subcommand, or those of the statement before it. */
function codeWords({ node, previous }: StatementNode): string[] {
	if (node.type !== 'code') return [];
	if (node.lang === 'flow') return [...firstWords(splitExplicitId(node.meta ?? '').text).slice(0, 3), 'flow'];
	const command = /^\s*[a-z][\w-]*\s+[a-z][\w-]*\s+([a-z][a-z-]+)/m.exec(node.value)?.[1];
	if (node.lang === 'bash' && command) return [command, 'command'];
	return [...firstWords(identifyingText(previous?.textBlock)).slice(0, 3), node.lang ?? 'code'];
}

/** All words of a heading, as most programs for Markdown make its id. */
const headingWords = (text: string): string[] =>
	splitExplicitId(text)
		.text.replace(HTML_TAG, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’\p{M}]/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');

function wordsOf(statement: StatementNode): string[] {
	if (statement.node.type === 'heading') return headingWords(toString(statement.node));
	if (statement.node.type === 'code') return codeWords(statement);
	return statement.node.type === 'tableRow'
		? rowWords(statement.node)
		: firstWords(identifyingText(statement.textBlock));
}

/**
 * A short id from the words of a statement, such as `open-port`. If it is taken, a number is added.
 * @param taken ids that the card has already; the new id is added
 */
export function deriveId(statement: StatementNode, taken: Set<string>): string {
	const base = wordsOf(statement).join('-') || (statement.node.type === 'heading' ? 'section' : 'passage');
	let id = base;
	for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
	taken.add(id);
	return id;
}
