import type { CardEntry } from '../schema/card.ts';

type Dated = Pick<CardEntry, 'verified' | 'corrections'>;

const days = ({ verified, corrections }: Dated) =>
	[...(verified ? [verified] : []), ...corrections.map(({ date }) => date)].sort();

/** The earliest day in a card's front matter, as YYYY-MM-DD; it counts as the day of publication. `undefined` without days. */
export const publishedOn = (card: Dated): string | undefined => days(card)[0];

/** The last day on which a card was checked or corrected, as YYYY-MM-DD; `undefined` without days. */
export const changedOn = (card: Dated): string | undefined => days(card).at(-1);

/** The last day on which one of the cards changed, as YYYY-MM-DD; `undefined` without days. */
export const lastChange = (cards: readonly Dated[]): string | undefined =>
	cards
		.flatMap((card) => changedOn(card) ?? [])
		.sort()
		.at(-1);
