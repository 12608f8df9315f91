import type { Scenario } from '../schema/scenario.ts';

type Dated = Pick<Scenario, 'verified' | 'corrections'>;

const days = ({ verified, corrections }: Dated) => [verified, ...corrections.map(({ date }) => date)].sort();

/** The first day that a card names, as YYYY-MM-DD: it was published by then. */
export const publishedOn = (card: Dated): string => days(card)[0] ?? card.verified;

/** The last day on which a card was checked or corrected, as YYYY-MM-DD. */
export const changedOn = (card: Dated): string => days(card).at(-1) ?? card.verified;

/** The last day on which any of some cards changed, as YYYY-MM-DD; `undefined` without cards. */
export const lastChange = (cards: readonly Dated[]): string | undefined => cards.map(changedOn).sort().at(-1);
