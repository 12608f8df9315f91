import { keepFoundWords } from './found-words.ts';
import type { Excerpt } from '../excerpt.ts';

/** What is shown of one card that was found. */
export interface Result {
	url: string;
	title: string;
	answer: string;
	/** Its domain, and services that are closed or retired. */
	tags: readonly string[];
	excerpt: Excerpt;
	/** Words of the card that were found, as they stand there. */
	words: readonly string[];
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

function link(className: string, href: string, words: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.className = className;
	made.href = href;
	made.textContent = words;
	return made;
}

/** One card in the list of results. */
export function resultItem({ url, title, answer, tags, excerpt, words: found }: Result): HTMLLIElement {
	const item = document.createElement('li');
	const { runs, part, id } = excerpt;
	const words = runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
	const where = part && id ? [link('part', `${url}#${id}`, part)] : [];
	item.append(
		link('title', url, title),
		element('p', 'answer', answer),
		element('p', 'excerpt', ...where, ...(where.length > 0 ? [': '] : []), ...words),
		...(tags.length > 0 ? [element('p', 'tags', tags.join(' · '))] : []),
	);
	item.addEventListener('click', () => keepFoundWords(url, found));
	return item;
}
