import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { applyEdits, type Edit } from './apply-edits.ts';
import { sentencesOf } from './draw-flow.ts';
import { parseFlow } from './parse-flow.ts';
import { textsWithContext, withCurlyQuotes } from './typographic-quotes.ts';
import { linksIn, type Resolve } from './wikilinks.ts';

const OWN_ID = /[ \t]*\{#[a-z0-9][a-z0-9-]*\}(?=[ \t]*(?:\||$))/gm;

/** A flow as a list of sentences, under its caption. Its lines are as far in as the block was. */
function flowAsText(flow: string, caption: string, indent: string): string {
	const sentences = sentencesOf(parseFlow(flow)).map((sentence) => `- ${sentence}`);
	return [`${caption.replace(OWN_ID, '')}:`, '', ...sentences].join(`\n${indent}`);
}

/** A note's body, which was parsed into `tree`, as Markdown that any program reads. */
function plainMarkdown(tree: Root, body: string, resolve: Resolve, root: string): string {
	const edits: Edit[] = [];
	const contexts = textsWithContext(tree);
	visit(tree, (node) => {
		const from = node.position?.start.offset;
		const to = node.position?.end.offset;
		if (from === undefined || to === undefined) return;
		const indent = ' '.repeat((node.position?.start.column ?? 1) - 1);
		const source = body.slice(from, to);
		if (node.type === 'text') {
			// Taken from the source, so that signs the author escaped stay escaped.
			const text = linksIn(withCurlyQuotes(source, contexts.get(node)), resolve).replace(OWN_ID, '');
			if (text !== source) edits.push({ from, to, text });
		} else if (node.type === 'code') {
			if (node.lang === 'flow') edits.push({ from, to, text: flowAsText(node.value, node.meta ?? '', indent) });
			else if (node.meta) edits.push({ from, to, text: source.replace(/^(\s*`{3,}\w*)[^\n]*/, '$1') });
		} else if (node.type === 'link' && node.url.startsWith('/')) {
			edits.push({ from: to - node.url.length - 1, to: to - 1, text: new URL(node.url.slice(1), root).href });
		}
	});
	return applyEdits(body, edits).trim();
}

/**
 * remark plugin: writes into the front matter the same text as Markdown that any program reads: links resolved, flows
 * in words, no marks of our own. It comes before all that changes the tree.
 * @param resolve where wikilinks lead, as full addresses
 * @param root the full address of the site
 */
export function plain(resolve: Resolve, root: string) {
	return () => (tree: Root, file: VFile) => {
		const { astro } = file.data;
		if (astro?.frontmatter) astro.frontmatter['plain'] = plainMarkdown(tree, String(file), resolve, root);
	};
}
