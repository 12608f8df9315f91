import type { Trap } from '../markdown/study-text.ts';

/** What review and practice show of a card. All texts are inline texts, see `inlineRuns`. */
export interface CardText {
	slug: string;
	title: string;
	situation: string;
	/** The decision; empty for a note without one, whose text is `why`. */
	answer: string;
	why: string;
	traps: readonly Trap[];
	/** Phrases of a question that point to the card. */
	decides?: readonly string[];
	/** A comparison that the card is in. */
	compared?: { path: string; title: string };
	/** Ids of the duels of its decision with its traps. */
	duels?: readonly string[];
}

/** How often the exam asks for what a card says, from 1, most often, to 3. */
export type Priority = 1 | 2 | 3;

/** A card that names no priority counts as seldom asked. */
export const LOWEST_PRIORITY = 3;

/** A card with what the practice needs to choose questions. */
export interface StudyCard extends CardText {
	/** Number of its exam domain. */
	domain: number;
	/** True only if the exam does not ask about the card: practice leaves it out, the review asks it last. */
	background?: true;
	/** Without it, `LOWEST_PRIORITY`. */
	priority?: Priority;
	/** The decision as an exam would print it, or the two steps of it; without it, `answer` is printed. */
	option?: readonly string[];
	/** Slugs of the cards with the most similar decisions. */
	related: readonly string[];
}

export interface StudyDomain {
	number: number;
	title: string;
	/** Share of the scored questions, in percent. */
	weight: number;
}

/** Content of `practice/questions.json`. */
export interface StudyData {
	/** Length and number of questions of the exam, for the time limit of practice sets. */
	pace: { minutes: number; questions: number };
	domains: readonly StudyDomain[];
	cards: readonly StudyCard[];
	/** Old id → new id, for renamed cards (slugs) and renamed statements (`slug#statement`). */
	moved: Readonly<Record<string, string>>;
}
