import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decodeEntities } from './entities.ts';

/** A link in the source, with the words that a reader sees. */
export interface SeenLink {
	url: string;
	words: string;
}

const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

/** The words of a piece of HTML. */
export const textOfHtml = (html: string) => decodeEntities(html.replace(/<[^>]*>/g, ' ')).trim();

/** Whether a text between links is no content: it has only punctuation, numbers and arrows. */
const isSeparator = (text: string) => /^[^\p{L}]*$/u.test(text);

/**
 * The links of a paragraph that consists of links, with punctuation and numbers between them; `undefined` if it has other
 * words. Links may be Markdown, HTML or `[[…]]`.
 */
export function onlyLinks({ children }: Paragraph): SeenLink[] | undefined {
	const found: SeenLink[] = [];
	let open: SeenLink | undefined;
	for (const node of children) {
		if (node.type === 'html' && /^<a\b/i.test(node.value)) {
			const match = HREF.exec(node.value);
			open = match ? { url: match[1] ?? match[2] ?? match[3] ?? '', words: '' } : undefined;
		} else if (node.type === 'html' && /^<\/a\b/i.test(node.value)) {
			if (open) found.push(open);
			open = undefined;
		} else if (open) open.words += toString(node, { includeHtml: false });
		else if (node.type === 'link') found.push({ url: node.url, words: toString(node) });
		else if (node.type === 'text') {
			const rest = node.value.replace(
				/(?<!!)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g,
				(_, target: string, words?: string) => {
					found.push({ url: `[[${target}`, words: words ?? target });
					return '';
				},
			);
			if (!isSeparator(rest)) return undefined;
		} else if (node.type !== 'break' && !(node.type === 'html' && /^<(?:br|!--)/i.test(node.value))) return undefined;
	}
	return open ? undefined : found;
}

/** Whether a link does nothing but lead to the top of its page. */
export function isBackToTop(words: string, url: string): boolean {
	if (!url.startsWith('#')) return false;
	return (
		/^\W*(?:(?:back|go|return|jump|scroll) (?:to )?(?:the )?(?:top|start|contents|toc|table of contents|menu)|top|to top)\W*$/i.test(
			words,
		) || /^[\s⬆️⇧↑🔝🔼▲^()[\]]+$/u.test(words)
	);
}

const BADGE_HOSTS =
	/shields\.io|badgen\.net|badge\.fury|badges?\b|travis-ci|circleci|codecov|coveralls|appveyor|snyk\.io|codacy|hits\.|visitor|contrib\.rocks|star-history|forthebadge/i;

/** Whether a piece of a paragraph is a badge: a small picture by another host that says how a repository is. */
export function isBadge(node: PhrasingContent): boolean {
	if (node.type === 'image') return /^https?:/i.test(node.url) && BADGE_HOSTS.test(node.url);
	return node.type === 'link' && node.children.length > 0 && node.children.every(isBadge);
}
