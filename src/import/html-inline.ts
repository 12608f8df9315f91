import type { Html, Parents } from 'mdast';
import type { Edit } from '../markdown/apply-edits.ts';
import { decodeEntities } from './entities.ts';
import { isGap, isLost, isTag, KEPT, MARKS, readTag, type Tag } from './html-tags.ts';
import { rangeOf } from './source.ts';

/** What inline HTML needs from the import. */
export interface HtmlContext {
	text: string;
	/** The Markdown before and after the words of a link. */
	link(url: string, words: string, offset: number): { before: string; after: string };
	picture(url: string, alt: string, offset: number): string;
	/** Names a tag that is left out. */
	lost(html: string, offset: number): void;
}

interface Open {
	tag: Tag;
	node: Html;
}

/** Replaces the tags among the children of a node by Markdown. Tags without a partner are removed; their words stay. */
export function inlineHtml(parent: Parents, context: HtmlContext): Edit[] {
	const edits: Edit[] = [];
	const open: Open[] = [];
	const replace = (node: Html, text: string) => edits.push({ ...rangeOf(node), text });
	const leaveOut = (node: Html, tag: Tag) => {
		if (isLost(tag.name)) context.lost(node.value, rangeOf(node).from);
		replace(node, isGap(tag.name) ? ' ' : '');
	};

	function close(node: Html, tag: Tag) {
		const at = open.findLastIndex((each) => each.tag.name === tag.name);
		const partner = open[at];
		if (!partner) return leaveOut(node, tag);
		for (const { node: unclosed, tag: itsTag } of open.splice(at).slice(1)) leaveOut(unclosed, itsTag);
		const between = context.text.slice(rangeOf(partner.node).to, rangeOf(node).from);
		const [before, after] = marksOf(partner, between, context);
		replace(partner.node, before);
		replace(node, after);
		if (isLost(tag.name)) context.lost(partner.node.value, rangeOf(partner.node).from);
	}

	for (const node of parent.children) {
		if (node.type !== 'html' || /^<!--/.test(node.value)) continue;
		const tag = readTag(node.value);
		const { from } = rangeOf(node);
		if (!tag || !isTag(tag.name)) {
			// A backslash after a bare address would belong to the address.
			const follows = /[\w/.=-]/.test(context.text[from - 1] ?? ' ');
			edits.push({ from, to: from + 1, text: follows ? '&lt;' : String.raw`\<` });
		} else if (tag.name === 'br') replace(node, '<br>');
		else if (tag.name === 'img')
			replace(
				node,
				context.picture(decodeEntities(tag.attribute('src') ?? ''), decodeEntities(tag.attribute('alt') ?? ''), from),
			);
		else if (tag.isClosing) close(node, tag);
		else if (tag.name === 'li') replace(node, '<br>• ');
		else if (tag.name === 'hr' || tag.name === 'input' || /\/>$/.test(node.value)) leaveOut(node, tag);
		else open.push({ tag, node });
	}
	for (const { node, tag } of open) leaveOut(node, tag);
	return edits;
}

/** What takes the place of an opening and a closing tag. */
function marksOf({ tag, node }: Open, between: string, context: HtmlContext): [before: string, after: string] {
	const kept = KEPT[tag.name];
	if (kept) return [`<${kept}>`, `</${kept}>`];
	const href = tag.name === 'a' ? tag.attribute('href') : undefined;
	if (href !== undefined) {
		const { before, after } = context.link(decodeEntities(href), between, rangeOf(node).from);
		return [before, after];
	}
	if (tag.name === 'summary') return [' **', '** '];
	const mark = MARKS[tag.name];
	// Next to a space, Markdown reads a mark as a character.
	const isTight =
		between !== '' &&
		between === between.trim() &&
		!(mark === '`' && between.includes('`')) &&
		!between.includes('\n\n');
	const gap = isGap(tag.name) ? ' ' : '';
	return mark && isTight ? [mark, mark] : [gap, gap];
}
