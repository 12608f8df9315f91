import type { Card } from './card.ts';
import { cardsInDomain } from './chapter.ts';
import type { Domain } from './exam.ts';

/** One row of a cheat sheet. */
export interface CheatLine {
	card: Card;
	/** The tempting answers, which are wrong here. */
	tempting: readonly string[];
}

/** All cards of a domain, in the order of its tasks. */
export function cheatSheet(domain: Domain, cards: readonly Card[]): readonly CheatLine[] {
	return cardsInDomain(domain, cards).map((card) => ({
		card,
		tempting: card.studyText.traps.map(({ lead }) => lead),
	}));
}
