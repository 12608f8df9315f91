import { type Chapter, Chapters, containersIn, type Container, withoutCommon } from './chapters.ts';
import type { CutCard, Opening } from './cut-cards.ts';
import type { CutSource } from './cut-source.ts';
import { headingIds } from './heading-levels.ts';
import { slugOf, unused } from './names.ts';
import type { Notice } from './notice.ts';
import { type Doc, headingsWithin } from './parse-file.ts';
import type { Page, Placement } from './targets.ts';
import { completeTitles } from './titles.ts';

/** A card with its final title and its chapter. */
export interface PlacedCard {
	card: CutCard;
	page: Page;
	chapter: Chapter;
}

/** Where everything of a source goes. */
export interface Placed {
	cards: PlacedCard[];
	openings: { opening: Opening; chapter: Chapter }[];
	/** All chapters, each before its parts. */
	chapters: Chapter[];
	/** By the paths of the files. */
	placements: ReadonlyMap<string, readonly Placement[]>;
	notices: Notice[];
}

/** A container with more than this share of all cards does not tell them apart. */
const MAX_SHARE = 2 / 3;

type Place = CutCard | Opening;

const startOf = (place: Place) => ('range' in place ? place.range.from : (place.covers[0]?.from ?? 0));

/** Gives each card its chapter, its title and its address. */
export function placeCards(
	docs: readonly Doc[],
	{ cards, openings }: CutSource,
	sourceName: string,
	isFile: boolean,
): Placed {
	const containersOf = containersIn(docs, sourceName, isFile);
	const between: ReadonlySet<Place> = isFile ? betweenChapters(cards) : new Set();
	const containers = new Map<Place, readonly Container[]>(
		// A single file that is one card has no container; then it is its own chapter.
		[...cards, ...openings].map((place) => {
			const chain = containersOf(place.doc, place.path);
			if ('section' in place && between.has(place)) return [place, [...chain, ownChapter(place)]];
			return [place, chain.length > 0 ? chain : [{ key: '/', title: docs[0]?.outline.title ?? sourceName }]];
		}),
	);
	const chainOf = (place: Place) => containers.get(place) ?? [];
	const shorten = withoutCommon([...containers.values()]);
	const chapters = new Chapters();
	const chapterOf = (place: Place) => chapters.of(shorten(chainOf(place)));

	const position = new Map(docs.map((doc, at) => [doc, at]));
	const inOrder = [...cards, ...openings].sort(
		(a, b) => (position.get(a.doc) ?? 0) - (position.get(b.doc) ?? 0) || startOf(a) - startOf(b),
	);
	for (const place of inOrder) chapterOf(place);

	const counts = Map.groupBy(cards, (card) => chainOf(card).at(-1)?.key);
	const titles = completeTitles(
		cards.map((card) => {
			const chain = chainOf(card);
			const key = chain.at(-1)?.key;
			// What contains most cards says little about any of them.
			const isTop = key === '/' || (counts.get(key)?.length ?? 0) > cards.length * MAX_SHARE;
			return { title: card.title, parents: chain.map(({ title }) => title).reverse(), isTop };
		}),
	);
	const slugs = new Set<string>();
	const placed = cards.map((card, at): PlacedCard => {
		const title = titles[at] ?? card.title;
		const id = unused(slugOf(title, `note-${at + 1}`), slugs);
		const headings = headingIds(headingsWithin(card.doc, card.ranges));
		return { card, page: { kind: 'card', id, title, headings }, chapter: chapterOf(card) };
	});
	const placedOpenings = openings.map((opening) => ({ opening, chapter: chapterOf(opening) }));
	return {
		cards: placed,
		openings: placedOpenings,
		chapters: chapters.all(),
		placements: placementsOf(placed, placedOpenings),
		notices: placed
			.filter(({ card, page }) => card.title !== page.title)
			.map(({ card, page }) => ({
				kind: 'title',
				file: card.doc.path,
				text: `"${card.title}" is now "${page.title}"`,
			})),
	};
}

/**
 * Finds the cards of a single file that come after a chapter and are in none. Each gets a chapter of its own: in the
 * chapter of the whole file it would come too early.
 */
function betweenChapters(cards: readonly CutCard[]): ReadonlySet<Place> {
	const first = Math.min(...cards.filter(({ path }) => path.length > 1).map(startOf));
	return new Set(cards.filter((card) => card.path.length === 1 && startOf(card) > first));
}

/** A chapter with one card. */
const ownChapter = ({ doc, section: { whole }, title }: CutCard): Container => ({
	key: `${doc.path}#${whole.from}`,
	title,
});

/** Which parts of each file become which page, in order. */
function placementsOf(cards: readonly PlacedCard[], openings: Placed['openings']): Map<string, Placement[]> {
	const all = [
		...cards.flatMap(({ card, page }) => card.covers.map((range) => ({ path: card.doc.path, ...range, page }))),
		...openings.map(({ opening: { doc, path, range }, chapter: { id, title } }) => ({
			path: doc.path,
			from: path.at(-1)?.whole.from ?? range.from,
			to: range.to,
			page: { kind: 'chapter' as const, id, title, headings: new Map<number, string>() },
		})),
	];
	return Map.groupBy(
		all.sort((a, b) => a.from - b.from),
		({ path }) => path,
	);
}
