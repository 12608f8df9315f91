import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[[slug]]`, `[[slug|words]]`, `[[service:id]]` or `[[service:id|words]]` in a note. */
interface Wikilink {
	kind: 'card' | 'service';
	/** Slug of the card or id of the service. */
	target: string;
	/** The words of the link, if the author wrote some. */
	words: string | undefined;
	/** Line in the parsed text, counted from 1. */
	line: number;
}

const WIKILINK = /\[\[(service:)?([^\][|]+)(?:\|([^\][]+))?\]\]/g;

function toWikilink(match: readonly (string | undefined)[], line: number): Wikilink {
	const [, service, target = '', words] = match;
	return { kind: service ? 'service' : 'card', target: target.trim(), words: words?.trim(), line };
}

/** All wikilinks of a parsed note, outside code. */
export function findWikilinks(tree: Root): Wikilink[] {
	const found: Wikilink[] = [];
	visit(tree, 'text', ({ value, position }) => {
		const line = position?.start.line ?? 1;
		for (const match of value.matchAll(WIKILINK)) found.push(toWikilink(match, line));
	});
	return found;
}

/** Gives the URL of a wikilink, and the words for a link without words of its own. */
export type ResolveLink = (link: Wikilink) => { href: string; words: string };

/** Replaces the wikilinks of a text with Markdown links. */
export function wikilinksToMarkdown(text: string, resolve: ResolveLink): string {
	return text.replace(WIKILINK, (...match: string[]) => {
		const link = toWikilink(match, 1);
		const { href, words } = resolve(link);
		return `[${link.words ?? words}](${href})`;
	});
}

/** remark plugin: replaces wikilinks with links. */
export function wikilinks(resolve: ResolveLink) {
	return () => (tree: Root) => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			const parts = linkify(node.value, resolve);
			if (parts.length === 1 && parts[0]?.type === 'text') return;
			parent.children.splice(index, 1, ...parts);
			return index + parts.length;
		});
	};
}

function linkify(text: string, resolve: ResolveLink): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	for (const match of text.matchAll(WIKILINK)) {
		if (match.index > from) parts.push({ type: 'text', value: text.slice(from, match.index) });
		const link = toWikilink(match, 1);
		const { href, words } = resolve(link);
		parts.push({
			type: 'link',
			url: href,
			children: [{ type: 'text', value: link.words ?? words }],
			data: { hProperties: { [`data-${link.kind}`]: link.target } },
		});
		from = match.index + match[0].length;
	}
	if (from < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(from) });
	return parts;
}
