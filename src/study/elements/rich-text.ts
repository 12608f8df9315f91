import { splitCode } from '../split-code.ts';

/** Nodes for text with code in backticks. */
export function inline(text: string): Node[] {
	return splitCode(text).map((run) => {
		if (!run.code) return document.createTextNode(run.text);
		const code = document.createElement('code');
		code.textContent = run.text;
		return code;
	});
}

/** A new element with a class and some content. */
export function made(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const element = document.createElement(name);
	if (className) element.className = className;
	element.append(...children);
	return element;
}

/** A paragraph for each line. */
export const paragraphs = (text: string) =>
	text
		.split('\n')
		.filter(Boolean)
		.map((line) => made('p', '', ...inline(line)));

/** A link to a card. */
export function cardLink(slug: string, words: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `${document.documentElement.dataset['base'] ?? '/'}scenarios/${slug}/`;
	link.append(...inline(words));
	return link;
}

/** A shape in a drawing. */
export function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}
