import { PHRASES_ID } from './index/add-phrases.ts';
import { fragmentWords, type PagefindFragment } from './pagefind.ts';

/** Text that is marked as found or not. */
export interface TextRun {
	text: string;
	marked: boolean;
}

/** The part of a card's text that shows best why the card was found. */
export interface Excerpt {
	runs: readonly TextRun[];
	/** The heading above it. */
	part: string | undefined;
	/** Id of the statement on the card's page. */
	id: string | undefined;
}

type Anchors = PagefindFragment['anchors'];

/** Maximum length of an excerpt, in words. */
const MAX_WORDS = 26;
/** How many words are shown before the first match, so that the reader sees the context. */
const WORDS_BEFORE_MATCH = 4;

/** Where the statement at a position ends. */
const endOf = (anchors: Anchors, position: number) =>
	anchors.find(({ location }) => location > position)?.location ?? Number.POSITIVE_INFINITY;

/**
 * Finds where most matches are close together in one statement: returns the first of them. If several places have the
 * same number of matches, the first place wins.
 * @param positions of the matches, ascending
 */
function densestStart(positions: readonly number[], anchors: Anchors): number | undefined {
	let best: number | undefined;
	let most = 0;
	for (const [index, start] of positions.entries()) {
		const end = Math.min(start + MAX_WORDS - WORDS_BEFORE_MATCH, endOf(anchors, start));
		const count = positions.slice(index, index + MAX_WORDS).filter((position) => position < end).length;
		if (count > most) [best, most] = [start, count];
	}
	return best;
}

/** Whether a position is in a heading, code, a diagram or another wording of the situation. */
function isOutsideProse(anchors: Anchors, position: number): boolean {
	const anchor = anchors.findLast(({ location }) => location <= position);
	if (!anchor) return false;
	const { element, id, text, location } = anchor;
	const isHeading = element === 'h2' && position < location + text.split(/\s+/).length;
	return isHeading || element === 'pre' || element === 'figure' || id === 'asked';
}

/** A word without the punctuation around it. */
const LETTERS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

/** Joins words to runs. Punctuation around a found word is not marked. */
function runsOf(words: readonly string[], isFound: (index: number) => boolean): TextRun[] {
	const runs: TextRun[] = [];
	const add = (text: string, marked: boolean) => {
		const last = runs.at(-1);
		if (text === '') return;
		if (last?.marked === marked) last.text += text;
		else runs.push({ text, marked });
	};
	for (const [index, word] of words.entries()) {
		const isMarked = isFound(index);
		const letters = LETTERS.exec(word);
		const start = letters?.index ?? word.length;
		const end = start + (letters?.[0].length ?? 0);
		// The space between two marked words is marked too.
		if (index > 0) add(' ', isMarked && start === 0 && runs.at(-1)?.marked === true);
		add(word.slice(0, start), false);
		add(word.slice(start, end), isMarked);
		add(word.slice(end), false);
	}
	return runs;
}

/**
 * Cuts the part with the most matches out of a card's text, within one statement where possible.
 * @param positions word numbers of the matches in the text, ascending
 */
export function createExcerpt(fragment: PagefindFragment, positions: readonly number[]): Excerpt {
	const words = fragmentWords(fragment);
	// Spans are left out: they only hold former ids of statements.
	const anchors = fragment.anchors
		.filter(({ element }) => element !== 'h1' && element !== 'span')
		.sort((a, b) => a.location - b.location);
	// Results show the title and the decision anyway, so a match in the text below them is preferred.
	const textStart =
		(anchors.find(({ id }) => id === 'situation') ?? anchors.find(({ id }) => id !== 'decision'))?.location ?? 0;
	// Phrases are in the index only, not on the page.
	const textEnd = anchors.find(({ id }) => id === PHRASES_ID)?.location ?? words.length;
	const onPage = positions.filter((position) => position < textEnd);
	const inText = onPage.filter((position) => position >= textStart);
	const inProse = inText.filter((position) => !isOutsideProse(anchors, position));
	const firstMatch =
		densestStart(inProse, anchors) ?? densestStart(inText, anchors) ?? densestStart(onPage, anchors) ?? textStart;
	const statement = anchors.findLast(({ element, location }) => element !== 'h2' && location <= firstMatch);
	const heading = anchors.findLast(({ element, location }) => element === 'h2' && location <= firstMatch);
	const container = statement && statement.location >= (heading?.location ?? 0) ? statement : heading;
	const start = container?.location ?? 0;
	const from = firstMatch - start <= MAX_WORDS - 2 * WORDS_BEFORE_MATCH ? start : firstMatch - WORDS_BEFORE_MATCH;
	const end = endOf(anchors, firstMatch);
	const to = Math.min(from + MAX_WORDS, end);
	const found = new Set(onPage);
	const runs = runsOf(words.slice(from, to), (index) => found.has(from + index));
	if (from > start) runs.unshift({ text: '… ', marked: false });
	if (to < end && to < textEnd) runs.push({ text: '…', marked: false });
	return { runs, part: heading?.text, id: container?.id };
}
