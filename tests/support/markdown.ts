import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { NoteText } from '../../src/markdown/note-text.ts';
import type { Outline } from '../../src/markdown/outline.ts';
import { pipeline } from '../../src/markdown/pipeline.ts';
import type { StudyText } from '../../src/markdown/study-text.ts';
import type { ResolveLink } from '../../src/markdown/wikilinks.ts';

/** The result of rendering Markdown with the site's own pipeline. */
export interface Rendered {
	html: string;
	outline: Outline;
	studyText: StudyText;
	/** Of a note only. */
	noteText: NoteText | undefined;
	/** Elements that a CSS selector finds. */
	all: (selector: string) => Element[];
	/** Text of each of them. */
	texts: (selector: string) => string[];
}

function rendererFor(base: string) {
	const resolve: ResolveLink = ({ kind, target }) => ({ href: `${base}${kind}/${target}/`, words: `<${target}>` });
	const processor = pipeline({ resolve, base, site: 'https://site.example' });
	return processor.createRenderer({ syntaxHighlight: false });
}

// One renderer for each base path, because creating one loads the grammars of all languages, which is slow.
const renderers = new Map<string, ReturnType<typeof rendererFor>>();

/**
 * Renders Markdown. A wikilink becomes a link to `/card/TARGET/` or `/service/TARGET/`.
 * @param frontmatter fields on which the form depends
 */
export async function render(markdown: string, base = '/', frontmatter: { kind?: 'note' } = {}): Promise<Rendered> {
	const renderer = renderers.get(base) ?? rendererFor(base);
	renderers.set(base, renderer);
	const { code, metadata } = await (await renderer).render(markdown, { frontmatter });
	const tree = fromHtml(code, { fragment: true });
	const all = (selector: string) => selectAll(selector, tree);
	return {
		html: code,
		outline: metadata.frontmatter['outline'] as Outline,
		studyText: metadata.frontmatter['studyText'] as StudyText,
		noteText: metadata.frontmatter['noteText'] as NoteText | undefined,
		all,
		texts: (selector) => all(selector).map((element) => toString(element).trim()),
	};
}

type Part = 'situation' | 'steps' | 'why' | 'traps' | 'today';

/** The Markdown of a valid card. A test gives only the parts that matter to it. */
export function aBody(own: Partial<Record<Part, string>> = {}): string {
	const { situation = 'Something happens.', steps = '1. Do it.', why = 'It helps.', today } = own;
	const { traps = '- **Not this.** It fails.' } = own;
	const parts = [situation, `## Do this\n\n${steps}`, `## Why\n\n${why}`, `## Traps\n\n${traps}`];
	return [...parts, ...(today ? [`## Today\n\n${today}`] : [])].join('\n\n');
}
