/** A selection in a page's text. Blocks such as paragraphs are set off by line ends. */
export interface Selected {
	/** The page's text. */
	text: string;
	/** Where the selection starts and ends in it. */
	start: number;
	end: number;
}

/** Longer phrases are named by their first and last words. */
const LONG = 90;
const FEW_WORDS = 4;
/** Words beside a phrase that tell it from the same phrase elsewhere. */
const CONTEXT = 3;

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);

/** Widens a selection to whole words and takes the space around it away. */
function wholeWords({ text, start, end }: Selected): { from: number; to: number } {
	let [from, to] = [start, end];
	while (from < to && /\s/.test(text[from] ?? '')) from++;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	if (from === to) return { from, to };
	while (isWord(text[from]) && isWord(text[from - 1])) from--;
	while (isWord(text[to - 1]) && isWord(text[to])) to++;
	return { from, to };
}

/** Encodes words for a text directive, in which dashes, commas and ampersands have a meaning of their own. */
function encode(words: string): string {
	return encodeURIComponent(words.replace(/\s+/g, ' ').trim())
		.replace(/-/g, '%2D')
		.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const firstWords = (line: string, count: number) => line.trim().split(/\s+/).slice(0, count).join(' ');
const lastWords = (line: string, count: number) => line.trim().split(/\s+/).slice(-count).join(' ');

/** Whether a phrase is found in a text before the place that is meant. */
function isEarlier(phrase: string, before: string): boolean {
	return before.replace(/\s+/g, ' ').toLowerCase().includes(phrase.replace(/\s+/g, ' ').toLowerCase());
}

/**
 * The text directive that leads to a selected phrase: `text=…`, to be put behind `:~:`. A browser goes to the first match
 * of a page, so words from beside the phrase come along where it stands in the text before. Nothing for an empty phrase.
 */
export function textDirective(selected: Selected): string | undefined {
	const { text } = selected;
	const { from, to } = wholeWords(selected);
	if (from === to) return undefined;
	const phrase = text.slice(from, to);
	const lines = phrase.split('\n').filter((line) => line.trim() !== '');
	const isLong = lines.length > 1 || phrase.length > LONG;
	// Within one block the first and the last words must not overlap.
	const words = lines.length > 1 ? FEW_WORDS : Math.min(FEW_WORDS, Math.floor(phrase.split(/\s+/).length / 2));
	const isCut = isLong && words > 0;
	const start = isCut ? firstWords(lines[0] ?? '', words) : phrase;
	const end = isCut ? `,${encode(lastWords(lines.at(-1) ?? '', words))}` : '';
	const before = text.slice(0, from);
	const line = before.slice(before.lastIndexOf('\n') + 1).trim();
	// A phrase at the start of its block is told apart by the words that follow it.
	const after = text.slice(to).split('\n')[0]?.trim() ?? '';
	const ambiguous = isEarlier(start, before);
	const prefix = ambiguous && line ? `${encode(lastWords(line, CONTEXT))}-,` : '';
	const suffix = ambiguous && !line && after ? `,-${encode(firstWords(after, CONTEXT))}` : '';
	return `text=${prefix}${encode(start)}${end}${suffix}`;
}
