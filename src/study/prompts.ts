import type { Trap } from '../markdown/study-text.ts';

/** A card as those who study need it: plain text, code in backticks. */
export interface StudyCard {
	slug: string;
	title: string;
	/** Number of its home domain. */
	domain: number;
	situation: string;
	answer: string;
	why: string;
	traps: readonly Trap[];
	/** Slugs of the cards whose decisions come nearest. */
	related: readonly string[];
}

export interface StudyDomain {
	number: number;
	title: string;
	/** Share of the scored questions, in percent. */
	weight: number;
}

/** All that review and practice know of the notes. */
export interface StudyData {
	/** Minutes and questions of the exam, for practice at its pace. */
	pace: { minutes: number; questions: number };
	domains: readonly StudyDomain[];
	cards: readonly StudyCard[];
	/** Where the history of renamed cards and statements goes on: old id → new id. */
	moved: Readonly<Record<string, string>>;
}

/** One thing to remember: a card's decision, or why one of its traps fails. */
export interface Prompt {
	/** The address of what is asked, `slug#statement`: rewording does not change it. */
	id: string;
	card: StudyCard;
	/** The trap that is asked about; without it, the decision is. */
	trap?: Trap;
}

/** Everything a card asks, its decision first. */
export function promptsOf(card: StudyCard): readonly Prompt[] {
	return [
		{ id: `${card.slug}#decision`, card },
		...card.traps.filter(({ rest }) => rest !== '').map((trap) => ({ id: `${card.slug}#${trap.id}`, card, trap })),
	];
}

/**
 * All prompts in the order in which they are first met: decisions before traps, and at every point as many of each
 * domain as its weight asks for.
 */
export function orderedPrompts({ cards, domains }: Pick<StudyData, 'cards' | 'domains'>): readonly Prompt[] {
	const prompts = cards.flatMap(promptsOf);
	return [
		...byWeight(
			prompts.filter(({ trap }) => !trap),
			domains,
		),
		...byWeight(
			prompts.filter(({ trap }) => trap),
			domains,
		),
	];
}

/** Deals prompts out so that each domain stays as close to its share as its supply allows. */
function byWeight(prompts: readonly Prompt[], domains: readonly StudyDomain[]): Prompt[] {
	const piles = domains.map(({ number, weight }) => ({
		weight,
		dealt: 0,
		left: prompts.filter(({ card }) => card.domain === number),
	}));
	const dealt: Prompt[] = [];
	while (dealt.length < prompts.length) {
		const next = piles
			.filter(({ left }) => left.length > 0)
			.reduce<(typeof piles)[number] | undefined>(
				(best, pile) => (!best || wait(pile) < wait(best) ? pile : best),
				undefined,
			);
		const prompt = next?.left.shift();
		if (!next || !prompt) break;
		next.dealt++;
		dealt.push(prompt);
	}
	return dealt;
}

/** The point at which a pile's next prompt is owed. */
const wait = ({ dealt, weight }: { dealt: number; weight: number }) => (dealt + 0.5) / weight;
