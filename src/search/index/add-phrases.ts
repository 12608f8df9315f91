import { escapeText } from '../../markdown/escape-html.ts';

/** Where the phrases of a card stand in what the index knows of it; no page has such an element. */
export const PHRASES = 'phrases';

/** As much as the phrasings that the card shows. */
const WEIGHT = 10;

/**
 * A card's page as the index is to read it: with the phrases that people search it by at its end. They are kept off
 * the page itself, which nobody would read them on.
 * @throws when the page has no article that they could end
 */
export function withPhrases(html: string, phrases: readonly string[]): string {
	if (phrases.length === 0) return html;
	const end = html.lastIndexOf('</article>');
	if (end === -1) throw new Error('A card without an <article> cannot be indexed.');
	const lines = phrases.map((phrase) => `<p>${escapeText(phrase)}</p>`).join('');
	return `${html.slice(0, end)}<div id="${PHRASES}" data-pagefind-weight="${WEIGHT}">${lines}</div>${html.slice(end)}`;
}
