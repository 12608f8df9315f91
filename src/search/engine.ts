import { createFilter, type Filters } from './filters.ts';
import { orLoadError } from './load-error.ts';
import { fragmentWords, type Pagefind, type PagefindFragment, type PagefindResult } from './pagefind.ts';
import type { Term } from './query/interpret.ts';
import { createLexicon, type LexiconData } from './query/lexicon.ts';
import { guessTerms, type ParsedQuery, parseQuery } from './query/parse-query.ts';
import { rank, type RankedCard, relevant } from './query/rank.ts';
import { createWordSearch, type WordResults } from './word-search.ts';

/** One card of the results, with its text. */
export interface LoadedCard {
	fragment: PagefindFragment;
	/** Word numbers of the matches in the card's text, ascending. */
	positions: readonly number[];
	/** The words at these positions, each once. */
	words: readonly string[];
}

export interface SearchOutcome {
	query: ParsedQuery;
	/** The best card first. */
	ranked: readonly RankedCard[];
	/** No card has any word of the query, so cards with words that begin like them were found instead. */
	isGuess: boolean;
	/** Counts the cards that would be found if these filters were added. */
	count: (filters: Filters) => Promise<number>;
	load: (id: string) => Promise<LoadedCard>;
}

export interface SearchOptions {
	filters?: Filters;
	/** Whether misspelt words are corrected. The default is true. */
	spellCheck?: boolean;
}

export interface SearchEngine {
	/** @throws LoadError when a part of the index cannot be loaded */
	search: (text: string, options?: SearchOptions) => Promise<SearchOutcome>;
}

/** Matches in the index, by word. */
type ResultsByWord = ReadonlyMap<string, WordResults>;

/** How many of the best cards are checked for whole compounds: more than the first page of results has. */
const COMPOUND_CANDIDATES = 8;

const resultsOf = (id: string, results: ResultsByWord): PagefindResult[] =>
	[...results.values()].flatMap((cards) => cards.get(id) ?? []);

/** A card's text. Pagefind loads it once. */
function loadFragment(id: string, results: ResultsByWord): Promise<PagefindFragment> {
	const [result] = resultsOf(id, results);
	if (!result) throw new Error(`No word of the query was found on the card ${id}.`);
	return orLoadError(result.data());
}

/** Compounds as they were typed, in lower case. */
const compoundsOf = (terms: readonly Term[]) =>
	terms.filter(({ isWhole }) => isWhole).map(({ typed }) => typed.toLowerCase());

function wordAt(position: number, words: readonly string[]): string {
	const word = words[position];
	if (word === undefined)
		throw new RangeError(`The index names word ${position} of a text with ${words.length} words.`);
	return word;
}

async function loadCard(id: string, terms: readonly Term[], results: ResultsByWord): Promise<LoadedCard> {
	const fragment = await loadFragment(id, results);
	const words = fragmentWords(fragment);
	const compounds = compoundsOf(terms);
	const isWhole = (word: string) => compounds.some((compound) => word.toLowerCase().includes(compound));
	const whole = words.flatMap((word, position) => (isWhole(word) ? [position] : []));
	// If the text has a whole compound, matches of its parts elsewhere are left out.
	const all = whole.length > 0 ? whole : resultsOf(id, results).flatMap((result) => result.words);
	const positions = [...new Set(all)].sort((a, b) => a - b);
	return { fragment, positions, words: [...new Set(positions.map((position) => wordAt(position, words)))] };
}

/**
 * Moves cards to the front that have a compound exactly as typed. The index cannot tell, because it splits a compound
 * such as `EC2_INSTANCE` into words, so the texts of the best cards are loaded.
 */
async function preferWholeCompounds(ranked: readonly RankedCard[], terms: readonly Term[], results: ResultsByWord) {
	const compounds = compoundsOf(terms);
	const hasOnlyCompounds = terms.every(({ isWhole, compound }) => isWhole || compound !== undefined);
	if (compounds.length === 0 || !hasOnlyCompounds) return ranked;
	const counted = await Promise.all(
		ranked.slice(0, COMPOUND_CANDIDATES).map(async (card) => {
			const text = fragmentWords(await loadFragment(card.id, results))
				.join(' ')
				.toLowerCase();
			return { card, count: compounds.filter((compound) => text.includes(compound)).length };
		}),
	);
	const best = counted.sort((a, b) => b.count - a.count).map(({ card }) => card);
	return [...best, ...ranked.slice(COMPOUND_CANDIDATES)];
}

/** What was typed and is on no card, although its spelling is known. Parts of compounds are not reported. */
const withoutResults = (terms: readonly Term[], results: ResultsByWord): string[] =>
	terms
		.filter(({ isWhole, compound }) => !isWhole && compound === undefined)
		.filter(({ words }) => words.every(({ word }) => results.get(word)?.size === 0))
		.map(({ typed }) => typed);

/** Creates the search engine from Pagefind with the index, and the word list. */
export function createEngine(pagefind: Pagefind, data: LexiconData): SearchEngine {
	const lexicon = createLexicon(data);
	const searchWord = createWordSearch(pagefind);
	const filterFor = createFilter(pagefind);

	/** Searches for all words of some terms at once. */
	async function searchTerms(terms: readonly Term[]): Promise<ResultsByWord> {
		const words = new Set(terms.flatMap((term) => term.words.map(({ word }) => word)));
		return new Map(await Promise.all([...words].map(async (word) => [word, await searchWord(word)] as const)));
	}

	return {
		async search(text, { filters = {}, spellCheck = true } = {}) {
			const query = parseQuery(text, lexicon, spellCheck);
			const isGuess = query.terms.length === 0 && query.unknown.length > 0;
			const terms = isGuess ? guessTerms(query, lexicon) : query.terms;
			const results = await searchTerms(terms);
			const unknown = isGuess ? query.unknown : [...query.unknown, ...withoutResults(terms, results)];
			const all = rank(terms, (word) => results.get(word), data.cards);
			const passes = await filterFor(filters);
			const ranked = await preferWholeCompounds(relevant(all.filter(({ id }) => passes(id))), terms, results);
			return {
				query: { ...query, unknown },
				ranked,
				isGuess: isGuess && ranked.length > 0,
				async count(others) {
					const passesAll = await filterFor({ ...filters, ...others });
					return relevant(all.filter(({ id }) => passesAll(id))).length;
				},
				load: (id) => loadCard(id, terms, results),
			};
		},
	};
}
