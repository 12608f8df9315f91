import type { Card } from '../../model/card.ts';
import { comparedRows, type Comparison } from '../../model/comparison.ts';
import type { Service } from '../../model/service.ts';
import { withoutVendor } from '../../model/vendor-prefix.ts';
import type { Site } from '../../schema/site.ts';
import type { Term } from '../../schema/term.ts';
import type { NameData } from '../query/lexicon.ts';
import { formsOf, keyOf, tokenize } from '../query/tokenize.ts';
import { aliasEntries } from './alias-entries.ts';
import { visibleText } from './visible-text.ts';

/** A card's texts in the index. Readers see them all, except for the phrases; addresses of links are not among them. */
const textsOf = ({ title, answer = '', decides = [], asked, aliases, tags, phrases, html }: Card) => [
	title,
	answer,
	...decides,
	...asked,
	...aliases,
	...tags,
	...phrases,
	visibleText(html),
];

const comparisonTexts = (comparison: Comparison) => [
	comparison.title,
	comparison.answer,
	...comparison.asked,
	...comparison.columns,
	...comparedRows(comparison).flatMap(({ name, decides, cells }) => [name, decides, ...cells.map(({ text }) => text)]),
	visibleText(comparison.html),
];

/** The names that the search page needs to understand a query. */
export function nameData(
	cards: readonly Card[],
	comparisons: readonly Comparison[],
	services: readonly Service[],
	terms: readonly Term[],
	{ vendorPrefixes, stopWords }: Pick<Site, 'vendorPrefixes' | 'stopWords'>,
): NameData {
	const texts = [...cards.flatMap(textsOf), ...comparisons.flatMap(comparisonTexts)];
	// Most words occur many times, so each is split into its forms once.
	const tokens = new Map(tokenize(texts.join('\n')).map((token) => [token.withSymbols ?? token.typed, token]));
	const words = [...tokens.values()].flatMap(formsOf);
	const names = aliasEntries(services, terms, new Set(words.map(keyOf)), withoutVendor(vendorPrefixes));
	return { names, ...(stopWords.length > 0 ? { stopWords } : {}) };
}
