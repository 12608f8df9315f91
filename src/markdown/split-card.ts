/**
 * A card's HTML in two: its situation, and the parts that follow.
 * @throws Error for HTML that is no card's
 */
export function splitCard(html: string): readonly [situation: string, parts: string] {
	const at = html.indexOf('<section');
	if (at === -1) throw new Error('The HTML of a card has no section.');
	return [html.slice(0, at), html.slice(at)];
}
