/** How a section of a card starts; the footnotes are none. */
const SECTION = '<section class="';

/** Splits a card's HTML into its situation and the sections that follow. A note may lack either. */
export function splitCard(html: string): readonly [situation: string, sections: string] {
	const at = html.indexOf(SECTION);
	return at === -1 ? [html, ''] : [html.slice(0, at), html.slice(at)];
}
