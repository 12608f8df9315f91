import type { Card } from './card.ts';
import { cardsInDomain } from './task-sections.ts';
import type { Domain } from './exam.ts';

/** One row of a cheat sheet. */
export interface CheatSheetRow {
	card: Card;
	/** Answers that look right and are wrong here, from the traps. */
	tempting: readonly string[];
}

/** All cards of a domain, in the order of its tasks; background cards last. */
export function cheatSheet(domain: Domain, cards: readonly Card[]): readonly CheatSheetRow[] {
	const [asked, background] = [false, true].map((isBackground) =>
		cardsInDomain(domain, cards).filter((card) => card.background === isBackground),
	) as [Card[], Card[]];
	return [...asked, ...background].map((card) => ({
		card,
		tempting: card.studyText.traps.map(({ option }) => option),
	}));
}
