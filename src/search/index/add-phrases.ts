import { escapeText } from '../../markdown/escape-html.ts';

/** Id of the element that holds a card's phrases in the index. No page has it. */
export const PHRASES_ID = 'phrases';

/** Weight in the index: the same as that of the other wordings of the situation (`asked`). */
const WEIGHT = 10;

/**
 * Adds the phrases that people search for to the end of a card's page. Only the index reads the result; readers do not
 * see the phrases.
 * @throws when the page has no article
 */
export function addPhrases(html: string, phrases: readonly string[]): string {
	if (phrases.length === 0) return html;
	const end = html.lastIndexOf('</article>');
	if (end === -1) throw new Error('A card without an <article> cannot be indexed.');
	const lines = phrases.map((phrase) => `<p>${escapeText(phrase)}</p>`).join('');
	return `${html.slice(0, end)}<div id="${PHRASES_ID}" data-pagefind-weight="${WEIGHT}">${lines}</div>${html.slice(end)}`;
}
