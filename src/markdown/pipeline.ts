import { type RemarkPlugin, unified } from '@astrojs/markdown-remark';
import rehypeShiki from '@shikijs/rehype';
import remarkGfm from 'remark-gfm';
import { addressMarks } from './permalinks.ts';
import { coloring, unwrapCode } from './code.ts';
import { flows } from './flows.ts';
import { folds } from './collapsible.ts';
import { formerIds } from './redirect-anchors.ts';
import { gist } from './study-text.ts';
import { harmless } from './sanitize.ts';
import { outline } from './outline.ts';
import { plain } from './portable-markdown.ts';
import { sections } from './sections.ts';
import { siteLinks } from './site-links.ts';
import { softBreaks } from './soft-breaks.ts';
import { statements } from './statements.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { typographicQuotes } from './typographic-quotes.ts';
import { wikilinks, type Resolve } from './wikilinks.ts';

interface Setting {
	/** Where wikilinks lead. */
	resolve: Resolve;
	/** The path below which the site is served, with a slash at both ends. */
	base: string;
	/** The full address of its host. */
	site: string;
	/** remark plugins that come first, before anything is changed. */
	first?: readonly RemarkPlugin[];
}

/** How notes become HTML, in order. */
export function pipeline({ resolve, base, site, first = [] }: Setting) {
	const full: Resolve = (link) => {
		const { href, words } = resolve(link);
		return { href: new URL(href, site).href, words };
	};
	const root = new URL(base, site).href;
	return unified({
		gfm: false,
		// It would make dashes of options such as --follow; the quotes are ours, so that the Markdown has the same.
		smartypants: false,
		remarkPlugins: [
			...first,
			plain(full, root),
			typographicQuotes,
			remarkGfm,
			harmless,
			statements,
			wikilinks(resolve),
		],
		rehypePlugins: [
			siteLinks(base),
			flows,
			[rehypeShiki, coloring],
			unwrapCode,
			softBreaks,
			tables,
			sections,
			outline,
			gist,
			steps(root),
			formerIds,
			addressMarks,
			folds,
		],
	});
}
