import { basePath } from '../../dom/base-path.ts';
import { breakableNodes } from '../../dom/breakable-nodes.ts';
import { createElement } from '../../dom/create-element.ts';
import { type InlineRun, inlineRuns } from '../../model/inline-text.ts';

type Nodes = (Node | string)[];

function proseOrCode({ text, code }: InlineRun): Nodes {
	const nodes = breakableNodes(text);
	return code ? [createElement('code', {}, ...nodes)] : nodes;
}

/** Nodes for an inline text. Links are shown as plain words: nothing leads away from a question. */
export const inlineNodes = (text: string): Nodes => inlineRuns(text).flatMap(proseOrCode);

/** Nodes for an inline text, with its links. */
export const linkedNodes = (text: string): Nodes =>
	inlineRuns(text).flatMap((run) => (run.card === undefined ? proseOrCode(run) : cardLink(run.card, run.text)));

/** A paragraph for each line that is not empty. */
export function paragraphs(text: string, nodesOf: (text: string) => Nodes = inlineNodes): HTMLParagraphElement[] {
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => createElement('p', {}, ...nodesOf(line)));
}

/**
 * A link to a page; its text may have code in backticks.
 * @param path from the base path
 */
export function pageLink(path: string, text: string): HTMLAnchorElement {
	return createElement('a', { href: basePath() + path }, ...inlineNodes(text));
}

/** A link to a card. */
export const cardLink = (slug: string, text: string): HTMLAnchorElement => pageLink(`scenarios/${slug}/`, text);
