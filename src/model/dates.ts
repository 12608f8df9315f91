import type { Scenario } from '../schema/scenario.ts';

type Dated = Pick<Scenario, 'verified' | 'corrections'>;

const days = ({ verified, corrections }: Dated) => [verified, ...corrections.map(({ date }) => date)].sort();

/** The earliest day in a card's front matter, as YYYY-MM-DD. It counts as the day of publication. */
export const publishedOn = (card: Dated): string => days(card)[0] ?? card.verified;

/** The last day on which a card was checked or corrected, as YYYY-MM-DD. */
export const changedOn = (card: Dated): string => days(card).at(-1) ?? card.verified;

/** The last day on which one of the cards changed, as YYYY-MM-DD; `undefined` without cards. */
export const lastChange = (cards: readonly Dated[]): string | undefined => cards.map(changedOn).sort().at(-1);
