import { type RemarkPlugin, unified } from '@astrojs/markdown-remark';
import rehypeShiki from '@shikijs/rehype';
import remarkGfm from 'remark-gfm';
import { addressMarks } from './address-marks.ts';
import { coloring, unwrapCode } from './code.ts';
import { flows } from './flows.ts';
import { folds } from './folds.ts';
import { formerIds } from './former-ids.ts';
import { gist } from './gist.ts';
import { harmless } from './harmless.ts';
import { outline } from './outline.ts';
import { sections } from './sections.ts';
import { siteLinks } from './site-links.ts';
import { softBreaks } from './soft-breaks.ts';
import { statements } from './statements.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { wikilinks, type Resolve } from './wikilinks.ts';

/**
 * How notes become HTML, in order.
 * @param resolve where wikilinks lead
 * @param base the path below which the site is served, with a slash at both ends
 * @param others remark plugins that come first, before anything is changed
 */
export function pipeline(resolve: Resolve, base: string, others: readonly RemarkPlugin[] = []) {
	return unified({
		gfm: false,
		remarkPlugins: [...others, remarkGfm, harmless, statements, wikilinks(resolve)],
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
			steps,
			formerIds,
			addressMarks,
			folds,
		],
	});
}
