import type { Query } from '../support/search-queries.ts';
import type { GeneratedCard } from './generate-cards.ts';
import { misspell } from './misspell.ts';

const MIN_LENGTH = 6;

const isPlain = (word: string) => /^[a-z]+$/.test(word) && word.length >= MIN_LENGTH;

/**
 * Queries for generated cards, made of the words that each card was the first to have: two of them, one of them
 * misspelt, the second one unfinished, and an identifier in small letters. Other cards may have the words too, or words
 * that start as the unfinished one does; each card that has all of them is a right one.
 * @param step every how many cards one gets queries
 */
export function generatedQueries(cards: readonly GeneratedCard[], step: number): Query[] {
	const cardsWith = (word: string, start = '') =>
		cards
			.filter(({ words }) => words.has(word) && [...words].some((other) => other.startsWith(start)))
			.map(({ slug }) => slug);
	return cards
		.filter((_, index) => index % step === 0)
		.flatMap(({ newWords, words }) => {
			const own = newWords.map((word) => word.toLowerCase()).filter((word) => words.has(word));
			const [first, second] = own.filter(isPlain);
			const identifier = own.find((word) => word.includes(':'));
			const query = (q: string, kind: string, expect: string[]): Query => ({ q, kind, expect });
			const ofWords = (first: string, second: string, start = second.slice(0, -2)) => [
				query(`${first} ${second}`, 'own words', cardsWith(first, second)),
				query(`${misspell(first)} ${second} `, 'typo', cardsWith(first, second)),
				query(`${first} ${start}`, 'unfinished word', cardsWith(first, start)),
			];
			return [
				...(first && second ? ofWords(first, second) : []),
				...(identifier ? [query(identifier, 'identifier', cardsWith(identifier))] : []),
			];
		});
}
