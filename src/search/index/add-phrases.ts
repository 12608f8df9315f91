import { escapeText } from '../../markdown/escape-html.ts';

/** Id of the element that holds a card's phrases in the index. No page has it. */
export const PHRASES_ID = 'phrases';

/** The same as for the other wordings that the card shows. */
const WEIGHT = 10;

/**
 * A card's page for the index: with the phrases that people search for at its end. The page itself does not show them.
 * @throws when the page has no article
 */
export function addPhrases(html: string, phrases: readonly string[]): string {
	if (phrases.length === 0) return html;
	const end = html.lastIndexOf('</article>');
	if (end === -1) throw new Error('A card without an <article> cannot be indexed.');
	const lines = phrases.map((phrase) => `<p>${escapeText(phrase)}</p>`).join('');
	return `${html.slice(0, end)}<div id="${PHRASES_ID}" data-pagefind-weight="${WEIGHT}">${lines}</div>${html.slice(end)}`;
}
