import type { Trap } from '../markdown/study-text.ts';
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
	/** The trap that the sentence is from: what it says is wrong on that card. */
	trap: Trap | undefined;
}

/** The cards that link to each card, by the slug of the link's target. */
const byTarget = memoize((cards: readonly Card[]) =>
	groupByEach(cards, ({ slug, outline }) => {
		const targets = new Set(outline.mentions.map(({ target }) => target));
		targets.delete(slug);
		return targets;
	}),
);

const trapOf = ({ studyText }: Card, id: string | undefined) => studyText.traps.find((trap) => trap.id === id);

/**
 * The cards that link to this one, each with its first sentence that does so. A sentence of a trap is taken only where
 * there is no other, and such cards come last.
 */
export function mentionsOf(slug: string, cards: readonly Card[]): readonly MentionedIn[] {
	const mentions = (byTarget(cards).get(slug) ?? []).flatMap((card) => {
		const own = card.outline.mentions.filter(({ target }) => target === slug);
		const mention = own.find(({ id }) => !trapOf(card, id)) ?? own[0];
		if (!mention) return [];
		const { id, lead, sentence } = mention;
		return [{ card, path: cardPath(card.slug) + (id ? `#${id}` : ''), lead, sentence, trap: trapOf(card, id) }];
	});
	return mentions.sort((a, b) => Number(a.trap !== undefined) - Number(b.trap !== undefined));
}
