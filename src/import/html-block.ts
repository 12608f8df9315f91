import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { HtmlContext } from './html-inline.ts';
import { isLost, isProgram, isTag, KEPT, MARKS } from './html-tags.ts';
import { htmlTable } from './html-table.ts';

const BLOCKS = new Set(
	'p div center section article main header footer nav figure figcaption details summary ul ol li dl dt dd table blockquote pre hr h1 h2 h3 h4 h5 h6'.split(
		' ',
	),
);

const attribute = ({ properties }: Element, name: string) =>
	typeof properties[name] === 'string' ? properties[name] : '';

/**
 * Turns a block of HTML into Markdown.
 * @param offset where the block starts in the file
 */
export function blockHtml(html: string, offset: number, context: Omit<HtmlContext, 'text'>): string {
	const place = (node: ElementContent) => offset + (node.position?.start.offset ?? 0);
	const source = (node: ElementContent) => html.slice(node.position?.start.offset, node.position?.end.offset);

	function inline(nodes: readonly Nodes[]): string {
		return nodes.map(inlineNode).join('');
	}

	function inlineNode(node: Nodes): string {
		if (node.type === 'text') return textOf(node.value);
		if (node.type === 'comment') context.lost(`<!--${node.value}-->`, place(node));
		return node.type === 'element' ? inlineElement(node) : '';
	}

	function inlineElement(node: Element): string {
		const { tagName, children } = node;
		if (tagName === 'br') return '<br>';
		if (tagName === 'img') return context.picture(attribute(node, 'src'), attribute(node, 'alt'), place(node));
		if (isProgram(tagName)) {
			context.lost(source(node), place(node));
			return '';
		}
		const words = BLOCKS.has(tagName) ? ` ${blocks(children).join('<br>').replace(/\n+/g, '<br>')} ` : inline(children);
		if (!isTag(tagName)) return unknown(source(node), words);
		if (isLost(tagName)) context.lost(/^<[^>]*>/.exec(source(node))?.[0] ?? tagName, place(node));
		const kept = KEPT[tagName];
		const mark = MARKS[tagName];
		if (kept) return `<${kept}>${words}</${kept}>`;
		if (tagName === 'a' && attribute(node, 'href') !== '') {
			const { before, after } = context.link(attribute(node, 'href'), words, place(node));
			return before + words + after;
		}
		if (mark === '`') return words.trim() === '' ? words : `\`${toString(node).trim()}\``;
		return mark && words.trim() !== '' ? words.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`) : words;
	}

	/** An element that HTML does not know is a word in angle brackets. */
	function unknown(written: string, words: string): string {
		const opening = /^<[^>]*>/.exec(written)?.[0] ?? '';
		const closing = /<\/[^>]*>$/.exec(written)?.[0] ?? '';
		return `${opening.replace('<', String.raw`\<`)}${words}${closing.replace('<', String.raw`\<`)}`;
	}

	function list(node: Element, isOrdered: boolean): string {
		const items = node.children.filter((child) => child.type === 'element');
		return items
			.map((item, at) => {
				const mark = isOrdered ? `${at + 1}. ` : '- ';
				return (
					mark +
					blocks(item.children)
						.join('\n\n')
						.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
				);
			})
			.join('\n');
	}

	function block(node: Element): string[] {
		const { tagName, children } = node;
		if (tagName === 'hr') return ['---'];
		if (tagName === 'ul' || tagName === 'ol') return [list(node, tagName === 'ol')];
		if (tagName === 'table')
			return htmlTable(node, (cell) => blocks(cell.children).join('<br>').replace(/\n+/g, '<br>'));
		if (tagName === 'pre') return [fence(toString(node).replace(/^\n|\n$/g, ''))];
		if (tagName === 'blockquote') return [blocks(children).join('\n\n').replace(/^/gm, '> ')];
		if (tagName === 'summary' || tagName === 'dt' || /^h\d$/.test(tagName))
			return blocks(children).map((text) => (/[*\n!]/.test(text) ? text : `**${text}**`));
		return blocks(children);
	}

	function blocks(children: readonly Nodes[]): string[] {
		const found: string[] = [];
		let run: Nodes[] = [];
		const flush = () => {
			const text = inline(run)
				.replace(/[ \t]*\n[ \t]*/g, '\n')
				.replace(/\n{2,}/g, '\n')
				.trim();
			if (text !== '') found.push(text);
			run = [];
		};
		for (const node of children) {
			if (node.type !== 'element' || !BLOCKS.has(node.tagName)) run.push(node);
			else {
				flush();
				found.push(...block(node));
			}
		}
		flush();
		return found;
	}

	return blocks(fromHtml(html, { fragment: true }).children).join('\n\n');
}

/** A text of HTML as Markdown. `<` is escaped: it was written as an entity and must not become a tag. */
const textOf = (text: string) => text.replace(/<(?=[a-z/!])/gi, String.raw`\<`);

function fence(code: string): string {
	const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
	const marks = '`'.repeat(longest + 1);
	return `${marks}\n${code}\n${marks}`;
}
