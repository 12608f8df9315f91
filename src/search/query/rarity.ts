/**
 * How rare a word is: its inverse document frequency as in BM25, which is never negative.
 * @param count number of cards that have it
 * @param total number of all cards
 */
export const rarityOf = (count: number, total: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));
