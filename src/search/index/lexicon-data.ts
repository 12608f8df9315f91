import type { Card } from '../../model/card.ts';
import type { Service } from '../../model/service.ts';
import type { Term } from '../../schema/term.ts';
import type { LexiconData } from '../query/lexicon.ts';
import { stem } from '../query/stem.ts';
import { aliasEntries } from './alias-entries.ts';
import { wordList, wordsOf } from './word-list.ts';

const textsOf = ({ title, answer, asked, phrases, markdown }: Card) => [title, answer, ...asked, ...phrases, markdown];

/** What the search page needs to understand a query. */
export function lexiconData(cards: readonly Card[], services: readonly Service[], terms: readonly Term[]): LexiconData {
	const onCards = wordsOf(cards.flatMap(textsOf));
	const inNames = wordsOf(services.flatMap(({ name, short, aliases }) => [name, short, ...aliases]));
	const stems = new Set([...new Set([...onCards.parts, ...onCards.whole])].map(stem));
	const { words, others, complete } = wordList([...onCards.parts, ...inNames.parts]);
	return { cards: cards.length, names: aliasEntries(services, terms, stems), words: words.join(' '), others, complete };
}
