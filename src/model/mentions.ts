import type { Card } from './card.ts';
import { cardPath } from './paths.ts';

/** A card that links to another, with the sentence that does. */
export interface MentionedIn {
	card: Card;
	/** Address of the statement with that sentence. */
	path: string;
	/** The statement's opening words, where the sentence leans on them. */
	lead: string | undefined;
	sentence: string;
}

/** Where other cards link to this one; one sentence for each of them. */
export function mentionsOf(slug: string, cards: readonly Card[]): readonly MentionedIn[] {
	return cards.flatMap((card) => {
		const mention = card.outline.mentions.find(({ target }) => target === slug);
		if (!mention || card.slug === slug) return [];
		const { id, lead, sentence } = mention;
		return [{ card, path: cardPath(card.slug) + (id ? `#${id}` : ''), lead, sentence }];
	});
}
