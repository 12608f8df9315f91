import { type PagefindFragment, wordsOf } from './pagefind.ts';
import { PHRASES } from './index/add-phrases.ts';

/** A run of words, and whether the query found it. */
export interface Run {
	text: string;
	marked: boolean;
}

/** The stretch of a card's text that answers a query best. */
export interface Excerpt {
	runs: readonly Run[];
	/** The part of the card it stands in, as the card calls it. */
	part: string | undefined;
	/** Address of the statement on the card's page. */
	id: string | undefined;
}

type Anchors = PagefindFragment['anchors'];

const LENGTH = 26;
/** Words before the first find, so that a stretch does not start in the middle of a thought. */
const LEAD = 4;

/** Where the statement ends in which a place is. */
const endOf = (anchors: Anchors, place: number) =>
	anchors.find(({ location }) => location > place)?.location ?? Number.POSITIVE_INFINITY;

/** The place from which a stretch of at most `LENGTH` words of one statement holds the most finds; the earliest of equals. */
function densest(places: readonly number[], anchors: Anchors): number {
	let best = places[0] ?? 0;
	let most = 0;
	for (const [index, start] of places.entries()) {
		const end = Math.min(start + LENGTH - LEAD, endOf(anchors, start));
		let count = 0;
		for (let at = index; (places[at] ?? Number.POSITIVE_INFINITY) < end; at++) count++;
		if (count > most) [best, most] = [start, count];
	}
	return best;
}

/** Whether a place is in a heading, in code, in a drawing, or in another wording: those say little in a line of text. */
function isAside(anchors: Anchors, place: number): boolean {
	const { element, id, text, location = 0 } = anchors.findLast((anchor) => anchor.location <= place) ?? {};
	const isHeading = element === 'h2' && place < location + (text ?? '').split(/\s+/).length;
	return isHeading || element === 'pre' || element === 'figure' || id === 'asked';
}

/** Letters of a word, and the signs around them that are not what was found. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

/** Words as runs; signs at the ends of a word that was found stay unmarked. */
function runsOf(words: readonly string[], isFound: (index: number) => boolean): Run[] {
	const runs: Run[] = [];
	const add = (text: string, marked: boolean) => {
		const last = runs.at(-1);
		if (text === '') return;
		if (last?.marked === marked) last.text += text;
		else runs.push({ text, marked });
	};
	for (const [index, word] of words.entries()) {
		const isMarked = isFound(index);
		const [, before = '', letters = '', after = ''] = WORD.exec(word) ?? [];
		// A gap between two words that were found is marked with them.
		if (index > 0) add(' ', isMarked && before === '' && runs.at(-1)?.marked === true);
		add(before, false);
		add(letters, isMarked);
		add(after, false);
	}
	return runs;
}

/**
 * Cuts the telling stretch out of a card's text, within one statement where it can.
 * @param places where the words of the query stand, counted in words of the text, in order
 */
export function excerptOf(fragment: PagefindFragment, places: readonly number[]): Excerpt {
	const { anchors } = fragment;
	const words = wordsOf(fragment);
	// Spans are former addresses of the statements that they open.
	const sorted = anchors
		.filter(({ element }) => element !== 'h1' && element !== 'span')
		.sort((a, b) => a.location - b.location);
	// The title and the decision are shown anyway; a find in the text below them says more.
	const below = sorted.find(({ id }) => id === 'situation')?.location ?? 0;
	// Phrases stand on no page.
	const end = sorted.find(({ id }) => id === PHRASES)?.location ?? words.length;
	const shown = places.filter((place) => place < end);
	const inText = shown.filter((place) => place >= below);
	const inProse = inText.filter((place) => !isAside(sorted, place));
	const start = densest([inProse, inText, shown].find((some) => some.length > 0) ?? [below], sorted);
	const owner = sorted.findLast(({ element, location }) => element !== 'h2' && location <= start);
	const heading = sorted.findLast(({ element, location }) => element === 'h2' && location <= start);
	const own = owner && owner.location >= (heading?.location ?? 0) ? owner : heading;
	const begin = own?.location ?? 0;
	const from = start - begin <= LENGTH - 2 * LEAD ? begin : start - LEAD;
	const next = endOf(sorted, start);
	const to = Math.min(from + LENGTH, next);
	const found = new Set(shown);
	const runs = runsOf(words.slice(from, to), (index) => found.has(from + index));
	// What goes on beyond the stretch is cut off, and says so.
	if (from > begin) runs.unshift({ text: '… ', marked: false });
	const isCut = to < next && to < end;
	if (isCut) runs.push({ text: '…', marked: false });
	return { runs, part: heading?.text, id: own?.id };
}
