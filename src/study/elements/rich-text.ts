import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { splitCode } from '../../model/split-code.ts';

/** Nodes for text with code in backticks. */
export function inlineNodes(text: string): (Node | string)[] {
	return splitCode(text).map((run) => (run.code ? createElement('code', {}, run.text) : run.text));
}

/** A paragraph for each line that is not empty. */
export function paragraphs(text: string): HTMLParagraphElement[] {
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => createElement('p', {}, ...inlineNodes(line)));
}

/** A link to a card; its text may have code in backticks. */
export function cardLink(slug: string, text: string): HTMLAnchorElement {
	return createElement('a', { href: `${basePath()}scenarios/${slug}/` }, ...inlineNodes(text));
}
