import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edit } from '../markdown/apply-edits.ts';
import type { Range } from './source.ts';

/** Punctuation that Markdown may read as markup, and the private-use characters that replace it while a text is parsed. */
const SIGNS = /[!-/:-@[-`{-~]/g;
const HIDDEN = /[\uE021-\uE07E]/g;
const SHIFT = 0xe000;

/** The start of a line before its words: marks of quotations (`>`) and of lists. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

const FENCE = /^(`{3,}|~{3,})/;

/** Code, an escaped dollar sign, the start of a block, and `$…$` that is no amount of money and no variable. */
const TOKENS =
	/(`+)[^`\n](?:.*?[^`])?\1(?!`)|\\\$|(\$\$)|(?<![\w$\\])\$(?![\s$])((?:\\.|[^$`\\\n])+?)(?<![\s\\])\$(?![\d$({])(?:(?![A-Za-z_])|(?<=\\[a-z][^$\n]*\$))/g;

/** The formulas of a text: `$$…$$`, on one line or several, and `$…$`. Those in code are none. */
export function findFormulas(text: string): Range[] {
	const found: Range[] = [];
	let fence = '';
	/** How deep the open fence is nested in quotations. It ends with the innermost of them. */
	let depth = 0;
	let lineStart = 0;
	while (lineStart < text.length) {
		const lineEnd = text.indexOf('\n', lineStart) === -1 ? text.length : text.indexOf('\n', lineStart);
		const line = text.slice(lineStart, lineEnd);
		const quotes = (/^[ \t>]*/.exec(line)?.[0] ?? '').replace(/[^>]/g, '').length;
		if (quotes < depth) [fence, depth] = ['', 0];
		const [mark] = FENCE.exec(line.replace(PREFIX, '')) ?? [];
		let next = lineEnd + 1;
		if (mark && (fence === '' || mark.startsWith(fence))) [fence, depth] = fence === '' ? [mark, quotes] : ['', 0];
		else if (fence === '') {
			for (const {
				0: { length },
				2: block,
				3: inline,
				index,
			} of line.matchAll(TOKENS)) {
				const from = lineStart + index;
				if (from < (found.at(-1)?.to ?? 0)) continue;
				if (inline !== undefined) found.push({ from, to: from + length });
				const end = block === undefined ? -1 : text.indexOf('$$', from + 2);
				if (end === -1 || /\n[ \t>]*(?:`{3}|~{3}|#{1,6} )/.test(text.slice(from, end))) continue;
				found.push({ from, to: end + 2 });
				// What follows a block of several lines is read from its last line on.
				if (end > lineEnd) next = end + 2;
			}
		}
		lineStart = next;
	}
	return found.filter(({ from, to }) => text.slice(from, to).replaceAll('$', '').trim() !== '');
}

/** Links in double brackets with code in their words, which would end the link for the parser. */
export const findLinksWithCode = (text: string): Range[] =>
	[...text.matchAll(/(?<![`\\])\[\[[^[\]\n]*`[^[\]\n]*\]\](?!`)/g)].map(({ 0: link, index }) => ({
		from: index,
		to: index + link.length,
	}));

/** The text with the punctuation of its formulas replaced, so that it is not read as Markdown. All offsets stay. */
export function hideFormulas(text: string, formulas: readonly Range[]): string {
	let hidden = '';
	let at = 0;
	for (const { from, to } of [...formulas].sort((a, b) => a.from - b.from)) {
		if (from < at) continue;
		const lines = text.slice(from, to).split('\n');
		const masked = lines.map((line, index) => {
			const prefix = index === 0 ? '' : (/^[ \t>]*/.exec(line)?.[0] ?? '');
			return (
				prefix + line.slice(prefix.length).replace(SIGNS, (sign) => String.fromCharCode(SHIFT + sign.charCodeAt(0)))
			);
		});
		hidden += text.slice(at, from) + masked.join('\n');
		at = to;
	}
	return hidden + text.slice(at);
}

const restored = (text: string) => text.replace(HIDDEN, (sign) => String.fromCharCode(sign.charCodeAt(0) - SHIFT));

/** Restores the punctuation of formulas in a parsed text. */
export function showFormulas(tree: Root): Root {
	visit(tree, (node) => {
		for (const [key, value] of Object.entries(node))
			if (typeof value === 'string') Object.assign(node, { [key]: restored(value) });
	});
	return tree;
}

/** A block of code in the language `math`. */
function asBlock(text: string, { from, to }: Range): string {
	const lineStart = text.lastIndexOf('\n', from - 1) + 1;
	const before = text.slice(lineStart, from);
	const prefix = (PREFIX.exec(before)?.[0] ?? '').replace(/[^>\s]/g, ' ');
	const [first = '', ...rest] = text.slice(from + 2, to - 2).split('\n');
	const lines = [prefix + first.trim(), ...rest].filter((line) => line.replace(/[>\s]/g, '') !== '');
	const isOwnLine = before.replace(PREFIX, '') === '';
	const after = /^[ \t]*\S/.test(text.slice(to)) ? `\n${prefix}` : '';
	return [`${isOwnLine ? '' : `\n${prefix}`}\`\`\`math`, ...lines, `${prefix}\`\`\`${after}`].join('\n');
}

/**
 * Formulas in a form in which Markdown reads nothing as markup: `$…$` as code between dollar signs, blocks as code in the
 * language `math`.
 * @param tables ranges in which a bar starts another cell
 */
export function formulaEdits(text: string, formulas: readonly Range[], tables: readonly Range[]): Edit[] {
	return formulas.map(({ from, to }) => {
		const written = text.slice(from, to);
		const isDouble = written.startsWith('$$');
		const lineStart = text.lastIndexOf('\n', from - 1) + 1;
		const [, after = ''] = /^([^\n]*)/.exec(text.slice(to)) ?? [];
		const isAlone = text.slice(lineStart, from).replace(PREFIX, '') === '' && after.trim() === '';
		const inTable = tables.some((table) => from >= table.from && to <= table.to);
		if (isDouble && (written.includes('\n') || (isAlone && !inTable)))
			return { from, to, text: asBlock(text, { from, to }) };
		const words = (isDouble ? written.slice(2, -2) : written.slice(1, -1)).trim();
		return { from, to, text: `$\`${inTable ? words.replace(/(?<!\\)\|/g, String.raw`\|`) : words}\`$` };
	});
}
