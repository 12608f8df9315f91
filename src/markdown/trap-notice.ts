import { escapeHtml } from './escape-html.ts';

const TRAPS = /<section class="traps"[^>]*>/;

/**
 * Adds a notice to the traps of a card's HTML. The style sheet shows it where the address leads to a trap, which says
 * the opposite of the decision. A note without a decision gets none.
 */
export function withTrapNotice(
	html: string,
	{ title, answer }: { title: string; answer?: string | undefined },
): string {
	if (!answer) return html;
	const notice =
		`<p class="trap-notice" data-pagefind-ignore="all"><b>Trap in:</b> ${escapeHtml(title)}. ` +
		`<b>Decision:</b> ${escapeHtml(answer)}</p>`;
	return html.replace(TRAPS, (section) => section + notice);
}
