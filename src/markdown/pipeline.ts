import { type RemarkPlugin, unified } from '@astrojs/markdown-remark';
import rehypeShiki from '@shikijs/rehype';
import remarkGfm from 'remark-gfm';
import { callouts } from './callouts.ts';
import { collapsible } from './collapsible.ts';
import { flows } from './flows.ts';
import { foldCode } from './fold-code.ts';
import { footnotes } from './footnotes.ts';
import { formulas } from './formulas.ts';
import { highlighting } from './highlighting.ts';
import { inlineHtml } from './inline-html.ts';
import { marks } from './marks.ts';
import { noteText } from './note-text.ts';
import { outline } from './outline.ts';
import { permalinks } from './permalinks.ts';
import { pictures, type PictureSize } from './pictures.ts';
import { plainCode } from './plain-code.ts';
import { portableMarkdown } from './portable-markdown.ts';
import { redirectAnchors } from './redirect-anchors.ts';
import { sanitize } from './sanitize.ts';
import { scrollableTables } from './scrollable-tables.ts';
import { sections } from './sections.ts';
import { siteLinks } from './site-links.ts';
import { softBreaks } from './soft-breaks.ts';
import { statementIds } from './statement-ids.ts';
import { stepsHtml } from './steps-html.ts';
import { studyText } from './study-text.ts';
import { trapParts } from './traps.ts';
import { typographicQuotes } from './typographic-quotes.ts';
import { unwrapCode } from './unwrap-code.ts';
import { wikilinks, type ResolveLink } from './wikilinks.ts';

interface Options {
	/** Gives the path of a wikilink, including the base path, and its words. */
	resolve: ResolveLink;
	/** The path below which the site is served, with a slash at both ends. */
	base: string;
	/** The full URL of the site's host. */
	site: string;
	/** Gives the width and height of a picture of the notes. */
	imageSize?: PictureSize;
	/** remark plugins that run before all others. */
	first?: readonly RemarkPlugin[];
}

const unknownSize: PictureSize = () => Promise.resolve(undefined);

/** The plugins that turn a note into HTML, in order. */
export function pipeline({ resolve, base, site, imageSize = unknownSize, first = [] }: Options) {
	const resolveFully: ResolveLink = (link) => {
		const { href, words } = resolve(link);
		return { href: new URL(href, site).href, words };
	};
	const root = new URL(base, site).href;
	return unified({
		gfm: false,
		// SmartyPants would turn `--` in options such as --follow into a dash. `typographicQuotes` replaces the quotes.
		smartypants: false,
		remarkPlugins: [
			...first,
			portableMarkdown(resolveFully, root),
			typographicQuotes,
			remarkGfm,
			// First, so that ids are those that the rules derive from the text as it is written.
			statementIds,
			marks,
			inlineHtml,
			sanitize,
			callouts,
			formulas,
			plainCode,
			pictures(base, imageSize),
			trapParts,
			wikilinks(resolve),
		],
		rehypePlugins: [
			footnotes,
			siteLinks(base),
			flows,
			[rehypeShiki, highlighting],
			unwrapCode,
			softBreaks,
			scrollableTables,
			sections,
			outline,
			studyText,
			noteText,
			stepsHtml(root),
			foldCode,
			redirectAnchors,
			permalinks,
			collapsible,
		],
	});
}
