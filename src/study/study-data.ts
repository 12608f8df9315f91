import type { Trap } from '../markdown/study-text.ts';

/** A card as review and practice need it: plain text, code in backticks. */
export interface StudyCard {
	slug: string;
	title: string;
	/** Number of its exam domain. */
	domain: number;
	situation: string;
	answer: string;
	why: string;
	traps: readonly Trap[];
	/** Slugs of the cards with the most similar decisions. */
	related: readonly string[];
}

export interface StudyDomain {
	number: number;
	title: string;
	/** Share of the scored questions, in percent. */
	weight: number;
}

/** Content of `review/prompts.json`. */
export interface StudyData {
	/** Minutes and questions of the exam, for practice at its pace. */
	pace: { minutes: number; questions: number };
	domains: readonly StudyDomain[];
	cards: readonly StudyCard[];
	/** Old id → new id, for renamed cards (slugs) and renamed statements (`slug#statement`). */
	moved: Readonly<Record<string, string>>;
}
