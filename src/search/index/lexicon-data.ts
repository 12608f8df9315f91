import type { Card } from '../../model/card.ts';
import type { Service } from '../../model/service.ts';
import type { Term } from '../../schema/term.ts';
import type { LexiconData } from '../query/lexicon.ts';
import { stem } from '../query/stem.ts';
import { aliasEntries } from './alias-entries.ts';
import { visibleText } from './visible-text.ts';
import { wordList, wordsOf } from './word-list.ts';

/** A card's texts in the index. Readers see them all, except for the phrases; addresses of links are not among them. */
const textsOf = ({ title, answer, decides = [], asked, phrases, html }: Card) => [
	title,
	answer,
	...decides,
	...asked,
	...phrases,
	visibleText(html),
];

/** What the search page needs to understand a query. */
export function lexiconData(cards: readonly Card[], services: readonly Service[], terms: readonly Term[]): LexiconData {
	const onCards = wordsOf(cards.flatMap(textsOf));
	const stems = new Set([...new Set([...onCards.parts, ...onCards.whole])].map(stem));
	const names = aliasEntries(services, terms, stems);
	// Cards name their services. Other names are listed only if the search knows what they stand for.
	const used = new Set(cards.flatMap((card) => card.services));
	const inNames = wordsOf(services.filter(({ id }) => used.has(id)).flatMap(({ name, short }) => [name, short]));
	const aliases = names.flatMap(([, joined]) => joined.split('|')).filter((alias) => /^[a-z]+$/.test(alias));
	const { words, others, complete } = wordList([...onCards.parts, ...inNames.parts, ...aliases]);
	return { cards: cards.length, names, words: words.join(' '), others, complete };
}
