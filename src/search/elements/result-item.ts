import { breakableNodes } from '../../dom/breakable-nodes.ts';
import { createElement } from '../../dom/create-element.ts';
import type { Excerpt } from '../excerpt.ts';
import { storeFoundWords } from './found-words.ts';

/** What the results show of one card. */
export interface Result {
	url: string;
	title: string;
	/** The decision; a card of the kind `note` may have none. */
	answer: string | undefined;
	/** Its domain, and services that are closed or retired. */
	tags: readonly string[];
	excerpt: Excerpt;
	/** Words of the card that matched, as the card has them. */
	words: readonly string[];
}

/** The excerpt, after a link to the statement that it comes from. */
function excerptOf(url: string, { runs, part, id }: Excerpt): HTMLElement {
	const text = runs.flatMap(({ text, marked }) => {
		const nodes = breakableNodes(text);
		return marked ? createElement('mark', {}, ...nodes) : nodes;
	});
	const link = part && id ? [createElement('a', { className: 'part', href: `${url}#${id}` }, part), ': '] : [];
	return createElement('p', { className: 'excerpt' }, ...link, ...text);
}

/** One card in the list of results. */
export function resultItem({ url, title, answer, tags, excerpt, words }: Result): HTMLLIElement {
	const item = createElement(
		'li',
		{},
		createElement('a', { className: 'title', href: url }, ...breakableNodes(title)),
		...(answer === undefined ? [] : [createElement('p', { className: 'answer' }, ...breakableNodes(answer))]),
		excerptOf(url, excerpt),
	);
	if (tags.length > 0) item.append(createElement('p', { className: 'tags' }, tags.join(' · ')));
	item.addEventListener('click', () => storeFoundWords(url, words));
	return item;
}
