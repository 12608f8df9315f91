import type { Card } from './card.ts';
import { cardPath } from './paths.ts';
import { memoize } from './memoize.ts';

/** A card that links to another, with the sentence that does. */
export interface MentionedIn {
	card: Card;
	/** Address of the statement with that sentence. */
	path: string;
	/** The statement's opening words, where the sentence leans on them. */
	lead: string | undefined;
	sentence: string;
}

/** Who links to whom; the first sentence of each card counts. */
const byTarget = memoize((cards: readonly Card[]) => {
	const all = new Map<string, Map<Card, MentionedIn>>();
	for (const card of cards) {
		for (const { target, id, lead, sentence } of card.outline.mentions) {
			if (target === card.slug) continue;
			const mentions = all.get(target) ?? new Map<Card, MentionedIn>();
			const path = cardPath(card.slug) + (id ? `#${id}` : '');
			if (!mentions.has(card)) mentions.set(card, { card, path, lead, sentence });
			all.set(target, mentions);
		}
	}
	return all;
});

/** Where other cards link to this one; one sentence for each of them. */
export function mentionsOf(slug: string, cards: readonly Card[]): readonly MentionedIn[] {
	return [...(byTarget(cards).get(slug)?.values() ?? [])];
}
