import { MAX_WORDS, MIN_WORDS } from './card-level.ts';
import type { Notice } from './notice.ts';
import type { Section } from './outline.ts';
import type { Doc } from './parse-file.ts';
import { type Range } from './source.ts';

/** A card of the source, before it has its final title and its name. */
export interface CutCard {
	doc: Doc;
	title: string;
	/** The section that gives the title. */
	section: Section;
	/** The parts of the source that are its text, in order. */
	ranges: Range[];
	/** The parts of the source that lead to it, with headings. */
	covers: Range[];
	/** The sections that contain it, from the file on. The file itself is missing if it is the card. */
	path: readonly Section[];
	words: number;
}

/** The text of a section before the first card in it. */
export interface Opening {
	doc: Doc;
	/** The sections from the file to the one with this opening. */
	path: readonly Section[];
	range: Range;
}

export interface CutDoc {
	cards: CutCard[];
	openings: Opening[];
	notices: Notice[];
}

/** A longer opening is a card, because introductions are not searched; in words. */
const MAX_OPENING = 100;

interface CutHow {
	/** Whether a section of more than 400 words is cut at the headings below the level. */
	divide: boolean;
	/** Whether a short file is the introduction of its folder. */
	introduces: boolean;
}

/** Cuts a file into cards at a heading level; sections above it are containers, and those below it stay in their cards. */
export function cutCards(doc: Doc, level: number, { divide, introduces }: CutHow): CutDoc {
	const openings: Opening[] = [];
	const notices: Notice[] = [];
	const lineOf = ({ from }: Range) => doc.lineOf(from);

	function cardOf(section: Section, path: readonly Section[], range = section.inner): CutCard {
		const words = doc.count(range);
		const covers = range === section.inner ? section.whole : { from: section.whole.from, to: range.to };
		return { doc, title: section.title, section, ranges: [range], covers: [covers], path, words };
	}

	function cut(section: Section, path: readonly Section[]): CutCard[] {
		const inside = [...path, section];
		const isLong = divide && doc.count(section.inner) > MAX_WORDS && section.children.length > 1;
		const isSmall = path.length > 0 && doc.count(section.inner) < 2 * MIN_WORDS;
		const isCard = (section.depth >= level && !isLong) || isSmall || section.children.length === 0;
		if (isCard) return [cardOf(section, path)];
		const words = doc.count(section.opening);
		const first = words > MAX_OPENING ? [cardOf(section, inside, section.opening)] : [];
		if (first.length === 0) openings.push({ doc, path: inside, range: section.opening });
		const below = section.children.flatMap((child) => cut(child, inside));
		return joinShort([...first, ...below], inside);
	}

	/** Joins the cards of one container that have too few words with the card before, or with the one after the first. */
	function joinShort(cards: readonly CutCard[], path: readonly Section[]): CutCard[] {
		const joined: CutCard[] = [];
		let waiting: CutCard | undefined;
		for (const card of cards) {
			const before = joined.at(-1);
			const mayJoin = card.path.length === path.length;
			if (mayJoin && card.words < MIN_WORDS && before?.path.length === path.length) {
				joined[joined.length - 1] = joinWith(before, card, before);
			} else if (mayJoin && card.words < MIN_WORDS && !waiting && joined.length === 0 && cards.length > 1)
				waiting = card;
			else if (waiting && mayJoin) {
				joined.push(
					joinWith(
						waiting,
						card,
						waiting.words + card.words < MIN_WORDS || waiting.words > card.words ? waiting : card,
					),
				);
				waiting = undefined;
			} else joined.push(card);
		}
		return waiting ? [waiting, ...joined] : joined;
	}

	/** One card of two that follow each other, with the title of one; the other's heading stays in the text. */
	function joinWith(first: CutCard, second: CutCard, named: CutCard): CutCard {
		const other = named === first ? second : first;
		notices.push({
			kind: 'joined',
			file: doc.path,
			line: lineOf(other.section.whole),
			text: `"${other.title}" is now in "${named.title}"`,
		});
		const firstRanges = named === first ? first.ranges : [first.section.whole];
		const secondRanges = [{ from: second.section.whole.from, to: second.ranges.at(-1)?.to ?? second.section.whole.to }];
		return {
			...named,
			ranges: [...firstRanges, ...secondRanges],
			covers: [...first.covers, ...second.covers],
			words: first.words + second.words,
		};
	}

	if (introduces && doc.count(doc.outline.whole) <= MAX_OPENING) {
		return { cards: [], openings: [{ doc, path: [doc.outline], range: doc.outline.whole }], notices };
	}
	const cards = cut(doc.outline, []);
	for (const { words, section, title } of cards) {
		if (words > MAX_WORDS)
			notices.push({
				kind: 'long',
				file: doc.path,
				line: lineOf(section.heading ?? section.whole),
				text: `"${title}" has ${words} words`,
			});
	}
	return { cards, openings, notices };
}
