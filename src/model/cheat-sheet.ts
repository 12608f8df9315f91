import type { Card } from './card.ts';
import { cardsInDomain } from './task-sections.ts';
import type { Domain } from './exam.ts';

/** One row of a cheat sheet. */
export interface CheatSheetRow {
	card: Card;
	/** Answers that look right and are wrong here, from the traps. */
	tempting: readonly string[];
}

/** All cards of a domain, in the order of its tasks. */
export function cheatSheet(domain: Domain, cards: readonly Card[]): readonly CheatSheetRow[] {
	return cardsInDomain(domain, cards).map((card) => ({
		card,
		tempting: card.studyText.traps.map(({ option }) => option),
	}));
}
