import type { Card } from './card.ts';
import { chapterOf } from './chapter.ts';
import type { Domain } from './exam.ts';

/** One line of a cheat sheet. */
export interface CheatLine {
	card: Card;
	/** The tempting answers that do not hold. */
	not: readonly string[];
}

/** All cards of a domain in the order of its tasks, each in one line. */
export function cheatSheet(domain: Domain, cards: readonly Card[]): readonly CheatLine[] {
	return chapterOf(domain, cards).flatMap((section) =>
		section.cards.map((card) => ({ card, not: card.studyText.traps.map(({ lead }) => lead) })),
	);
}
