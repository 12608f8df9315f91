import type { Query } from '../support/search-queries.ts';
import type { GeneratedCard } from './generate-cards.ts';
import { misspell } from './misspell.ts';

const MIN_LENGTH = 6;

const isPlain = (word: string) => /^[a-z]+$/.test(word) && word.length >= MIN_LENGTH;

/**
 * Queries for generated cards, made of the words that each card was the first to have: two of them, one of them
 * misspelt, the second one unfinished, and an identifier in small letters.
 * @param step every how many cards one gets queries
 */
export function generatedQueries(cards: readonly GeneratedCard[], step: number): Query[] {
	return cards
		.filter((_, index) => index % step === 0)
		.flatMap(({ slug, newWords }) => {
			const [first, second] = newWords.filter(isPlain);
			const identifier = newWords.find((word) => word.includes(':'));
			const query = (q: string, kind: string): Query => ({ q, kind, expect: [slug] });
			const words =
				first && second
					? [
							query(`${first} ${second}`, 'own words'),
							query(`${misspell(first)} ${second} `, 'typo'),
							query(`${first} ${second.slice(0, -2)}`, 'unfinished word'),
						]
					: [];
			return identifier ? [...words, query(identifier.toLowerCase(), 'identifier')] : words;
		});
}
