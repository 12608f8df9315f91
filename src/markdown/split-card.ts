/**
 * Splits a card's HTML into its situation and the sections that follow.
 * @throws Error if the HTML is not that of a card
 */
export function splitCard(html: string): readonly [situation: string, sections: string] {
	const at = html.indexOf('<section');
	if (at === -1) throw new Error('The HTML of a card has no section.');
	return [html.slice(0, at), html.slice(at)];
}
