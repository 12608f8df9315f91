/** A selection in a page's text, in which blocks such as paragraphs are separated by line breaks. */
export interface SelectedText {
	/** The text of the whole page. */
	text: string;
	/** Where the selection starts and ends in it. */
	start: number;
	end: number;
}

/** In characters. Of longer selections, the directive has only the first and the last words. */
const MAX_LENGTH = 90;
const WORDS_AT_ENDS = 4;
/** How many words before or after the selection are added to find it among equal words. */
const CONTEXT_WORDS = 3;

const isWordCharacter = (character: string) => /[\p{L}\p{N}_]/u.test(character);

/** Extends a selection to whole words and removes the space around it. */
function wholeWords({ text, start, end }: SelectedText): { start: number; end: number } {
	let [from, to] = [start, end];
	while (from < to && /\s/.test(text.charAt(from))) from++;
	while (to > from && /\s/.test(text.charAt(to - 1))) to--;
	if (from === to) return { start: from, end: to };
	while (isWordCharacter(text.charAt(from)) && isWordCharacter(text.charAt(from - 1))) from--;
	while (isWordCharacter(text.charAt(to - 1)) && isWordCharacter(text.charAt(to))) to++;
	return { start: from, end: to };
}

/** Encodes words for a text directive, in which dashes, commas and ampersands have a special meaning. */
function encode(words: string): string {
	return encodeURIComponent(words.replace(/\s+/g, ' ').trim())
		.replace(/-/g, '%2D')
		.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const firstLine = (text: string) => text.replace(/\n.*$/s, '').trim();
const lastLine = (text: string) => text.replace(/^.*\n/s, '').trim();
const firstWords = (line: string, count: number) => line.split(/\s+/).slice(0, count).join(' ');
const lastWords = (line: string, count: number) => line.split(/\s+/).slice(-count).join(' ');

const normalize = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/**
 * The text directive for a selection, such as `text=some%20words`, which an address has after `:~:`. Browsers scroll to
 * the first match on the page, so words next to the selection are added if the same words appear earlier in the text.
 * Undefined for an empty selection.
 */
export function textDirective(selected: SelectedText): string | undefined {
	const { text } = selected;
	const { start, end } = wholeWords(selected);
	if (start === end) return undefined;
	const phrase = text.slice(start, end);
	const hasLines = phrase.includes('\n');
	// In a single block the first and the last words must not overlap.
	const count = hasLines ? WORDS_AT_ENDS : Math.min(WORDS_AT_ENDS, Math.floor(phrase.split(/\s+/).length / 2));
	const isShortened = (hasLines || phrase.length > MAX_LENGTH) && count > 0;
	const textStart = isShortened ? firstWords(firstLine(phrase), count) : phrase;
	const textEnd = isShortened ? `,${encode(lastWords(lastLine(phrase), count))}` : '';
	const before = text.slice(0, start);
	const isAmbiguous = normalize(before).includes(normalize(textStart));
	const lineBefore = lastLine(before);
	// At the start of a block there are no words before the selection, so those after it are added.
	const lineAfter = firstLine(text.slice(end));
	const prefix = isAmbiguous && lineBefore ? `${encode(lastWords(lineBefore, CONTEXT_WORDS))}-,` : '';
	const suffix = isAmbiguous && !lineBefore && lineAfter ? `,-${encode(firstWords(lineAfter, CONTEXT_WORDS))}` : '';
	return `text=${prefix}${encode(textStart)}${textEnd}${suffix}`;
}
