import { plainText } from '../model/inline-text.ts';
import { comparisonKey } from './compared-prompts.ts';
import { conditionOf } from './flip.ts';
import { currentId } from './schedule.ts';
import { type Random, shuffle } from './shuffle.ts';
import type { StudyCard, StudyData } from './study-data.ts';

/** One side of a pair: an answer, and the clauses that decide for it. */
export interface DuelSide {
	text: string;
	/** At least one. */
	clauses: readonly string[];
	/** Id of the prompt of the review that asks for it. */
	prompt: string;
}

/** Two answers that are easily confused. */
export interface DuelPair {
	/** Permanent: it is the fragment of the pair's address. */
	id: string;
	/** What the pair is about: the situation that both sides share. */
	topic: string;
	sides: readonly [DuelSide, DuelSide];
	/** The page that says more, from the site's base path. */
	page: { path: string; title: string };
}

/** A pair with the clause that decides. */
export interface Duel {
	pair: DuelPair;
	clause: string;
	/** The sides in the order in which they are shown: indexes. */
	order: readonly [number, number];
	/** Index of the side that is right. */
	right: number;
}

const sentence = (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;

/** A pair for each trap of a card that has a condition under which it is right. */
function pairsOf(card: StudyCard): readonly DuelPair[] {
	const { slug, title, decides = [], option, answer, traps } = card;
	if (card.background || decides.length === 0) return [];
	const decision: DuelSide = {
		text: option?.length === 1 ? (option[0] ?? answer) : answer,
		clauses: decides.map(sentence),
		prompt: `${slug}#decision`,
	};
	return traps.flatMap((trap) => {
		const condition = conditionOf(trap);
		if (!condition) return [];
		const id = `${slug}/${trap.id}`;
		const tempting = { text: plainText(trap.option), clauses: [condition], prompt: `${slug}#${trap.id}` };
		return [{ id, topic: title, sides: [decision, tempting], page: { path: `scenarios/${slug}/`, title } }];
	});
}

/** A comparison as the duels need it: its look-alikes, each with the fact that decides for it. */
export interface DuelComparison {
	/** From the site's base path. */
	path: string;
	slug: string;
	title: string;
	rows: readonly { id: string; name: string; decides: string }[];
}

const comparedSide = (slug: string, { id, name, decides }: DuelComparison['rows'][number]): DuelSide => ({
	text: plainText(name),
	clauses: [plainText(decides)],
	prompt: `${comparisonKey(slug)}#${id}`,
});

/** A pair for each two look-alikes of a comparison. */
function comparedPairs({ slug, title, path, rows }: DuelComparison): readonly DuelPair[] {
	return rows.flatMap((row, at) =>
		rows.slice(at + 1).map((other): DuelPair => ({
			id: `${slug}/${row.id}/${other.id}`,
			topic: title,
			sides: [comparedSide(slug, row), comparedSide(slug, other)],
			page: { path, title },
		})),
	);
}

/** All pairs of the cards, and of the comparisons. */
export const duelPairs = (cards: readonly StudyCard[], comparisons: readonly DuelComparison[]): readonly DuelPair[] => [
	...comparisons.flatMap(comparedPairs),
	...cards.flatMap(pairsOf),
];

/** Chooses the clause that decides, and the order of the sides. */
export function duelOf(pair: DuelPair, random: Random): Duel {
	const right = Math.floor(random() * 2);
	const [clause = ''] = shuffle(pair.sides[right]?.clauses ?? [], random);
	return { pair, clause, order: random() < 0.5 ? [0, 1] : [1, 0], right };
}

/**
 * The pair of an address, also if its card or trap was renamed; undefined if there is none.
 * @param fragment without the number sign
 */
export function pairAt(fragment: string, pairs: readonly DuelPair[], moved: StudyData['moved']): DuelPair | undefined {
	const id = currentId(fragment.replace('/', '#'), moved).replace('#', '/');
	return pairs.find((pair) => pair.id === fragment || pair.id === id);
}

/** Pairs in random order: one of each page, then a second of each, and so on. */
function byPage(pairs: readonly DuelPair[], random: Random): readonly DuelPair[] {
	const pages = Map.groupBy(shuffle(pairs, random), ({ page }) => page.path);
	const rounds = Math.max(0, ...[...pages.values()].map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) =>
		shuffle(
			[...pages.values()].flatMap((own) => own[round] ?? []),
			random,
		),
	).flat();
}

/** All pairs in random order: those of comparisons and of cards in turn, while there are both. */
export function shuffledPairs(pairs: readonly DuelPair[], random: Random): readonly DuelPair[] {
	const isOfCard = ({ page }: DuelPair) => page.path.startsWith('scenarios/');
	const compared = byPage(
		pairs.filter((pair) => !isOfCard(pair)),
		random,
	);
	const ofCards = byPage(pairs.filter(isOfCard), random);
	const longest = Math.max(compared.length, ofCards.length);
	return Array.from({ length: longest }, (_, at) => [compared[at] ?? [], ofCards[at] ?? []].flat()).flat();
}
