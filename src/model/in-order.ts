import type { CardEntry } from '../schema/card.ts';

const { compare } = new Intl.Collator();

type Ordered = Pick<CardEntry, 'order' | 'title'>;

/**
 * Compares two cards: first by the position that the author gave them, those without one last, then by title.
 * @param compareTitles for the language of the titles
 */
export const inOrder = (a: Ordered, b: Ordered, compareTitles: (a: string, b: string) => number = compare): number =>
	(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || compareTitles(a.title, b.title);
