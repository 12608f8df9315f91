import type { Card } from './card.ts';
import { groupByEach } from './group-by-each.ts';
import { memoize } from './memoize.ts';
import { cardPath } from './paths.ts';

/** A card that links to another, with the sentence that contains the link. */
export interface MentionedIn {
	card: Card;
	/** Path and fragment of the statement with that sentence. */
	path: string;
	/** The bold words at the start of the statement, unless the sentence starts with them. */
	lead: string | undefined;
	sentence: string;
}

/** The cards that link to each card, by the slug of the link's target. */
const byTarget = memoize((cards: readonly Card[]) =>
	groupByEach(cards, ({ slug, outline }) => {
		const targets = new Set(outline.mentions.map(({ target }) => target));
		targets.delete(slug);
		return targets;
	}),
);

/** The cards that link to this one, each with its first sentence that does so. */
export function mentionsOf(slug: string, cards: readonly Card[]): readonly MentionedIn[] {
	return (byTarget(cards).get(slug) ?? []).flatMap((card) => {
		const mention = card.outline.mentions.find(({ target }) => target === slug);
		if (!mention) return [];
		const { id, lead, sentence } = mention;
		return [{ card, path: cardPath(card.slug) + (id ? `#${id}` : ''), lead, sentence }];
	});
}
