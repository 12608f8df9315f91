/** A piece of an inline text: prose, code, or a link to a card. */
export interface InlineRun {
	text: string;
	/** What a run of plain prose lacks: it is code, or it leads to the card with this slug. */
	code?: true;
	card?: string;
}

/** `code` in backticks, or `[[slug|words]]`. */
const MARKED = /`([^`]*)`|\[\[([a-z0-9-]+)\|([^\]]+)\]\]/g;

/**
 * Splits an inline text into its runs. An inline text is plain text with code in backticks and links to cards as
 * `[[slug|words]]`: the form in which the study pages, the cheat sheets and the Anki deck get the text of a card.
 */
export function inlineRuns(text: string): readonly InlineRun[] {
	const runs: InlineRun[] = [];
	let from = 0;
	for (const match of text.matchAll(MARKED)) {
		const [all, code, card, words = ''] = match;
		runs.push({ text: text.slice(from, match.index) });
		runs.push(card === undefined ? { text: code ?? '', code: true } : { text: words, card });
		from = match.index + all.length;
	}
	runs.push({ text: text.slice(from) });
	return runs.filter((run) => run.text !== '');
}

/** The words of an inline text, without backticks and links. */
export const plainText = (text: string): string =>
	inlineRuns(text)
		.map((run) => run.text)
		.join('');
