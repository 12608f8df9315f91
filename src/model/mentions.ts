import type { Card } from './card.ts';

/** A card that links to another, with the sentence that does. */
export interface MentionedIn {
	card: Card;
	sentence: string;
}

/** Where other cards link to this one; one sentence for each of them. */
export function mentionsOf(slug: string, cards: readonly Card[]): readonly MentionedIn[] {
	return cards.flatMap((card) => {
		const mention = card.outline.mentions.find(({ target }) => target === slug);
		return mention && card.slug !== slug ? [{ card, sentence: mention.sentence }] : [];
	});
}
