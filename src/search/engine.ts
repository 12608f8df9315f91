import { createFilter, type Filters } from './filters.ts';
import { matchPositions } from './match-positions.ts';
import { loadOnce } from '../model/load-once.ts';
import { orLoadError } from './load-error.ts';
import { fragmentWords, type Pagefind, type PagefindFragment } from './pagefind.ts';
import { createPhraseSearch } from './phrase-search.ts';
import { MAX_COMPARED, preferExact } from './prefer-exact.ts';
import { createLexiconLoader, type NameData } from './query/lexicon.ts';
import { type ParsedQuery, parseQuery, tokenizeQuery } from './query/parse-query.ts';
import { placeComparisons } from './query/place-comparisons.ts';
import { rank } from './query/rank.ts';
import type { Token } from './query/tokenize.ts';
import type { TermIndex } from './query/term-index.ts';

/** One card or comparison of the results, with its text. */
export interface LoadedCard {
	fragment: PagefindFragment;
	/** Word numbers of the matches in the card's text, ascending. */
	positions: readonly number[];
	/** The words at these positions, each once. */
	words: readonly string[];
}

/** A card or a comparison that was found. */
export interface FoundCard {
	/** Its id in Pagefind's index. */
	id: string;
	score: number;
	isComparison: boolean;
}

export interface SearchOutcome {
	query: ParsedQuery;
	/** The best card first. */
	ranked: readonly FoundCard[];
	/** Whether some word of the query is on no card; `ranked` then has only the few best cards. */
	isNearest: boolean;
	/** Counts the cards that would be found if these filters were added. */
	count: (filters: Filters) => Promise<number>;
	load: (id: string) => Promise<LoadedCard>;
}

export interface SearchOptions {
	filters?: Filters;
	/** Whether misspelt words are corrected. The default is true. */
	spellCheck?: boolean;
	/** Ends the search before it loads more, when its results are no longer wanted. */
	signal?: AbortSignal;
}

export interface SearchEngine {
	/**
	 * @throws LoadError when a part of the index cannot be loaded
	 * @throws the signal's reason when that ends the search
	 */
	search: (text: string, options?: SearchOptions) => Promise<SearchOutcome>;
}

/** How many cards are shown if some word of the query is on no card. */
const MAX_NEAREST = 5;

/**
 * Creates the search engine. Pagefind stores the cards' texts, finds phrases and applies filters; the index of terms
 * decides the order.
 */
export async function createEngine(pagefind: Pagefind, index: TermIndex, names: NameData): Promise<SearchEngine> {
	const { results } = await orLoadError(pagefind.search(null));
	const pages = new Map(results.map((result) => [result.id, result]));
	const ids = [...pages.keys()].sort();
	if (ids.length !== index.cards) throw new Error(`Pagefind has ${ids.length} records, the terms have ${index.cards}.`);
	const loadLexicon = createLexiconLoader(names, index);
	const filterFor = createFilter(pagefind);
	/** Loads a card's text, once. */
	const loadFragment = loadOnce((id: string): Promise<PagefindFragment> => {
		const page = pages.get(id);
		if (!page) throw new Error(`The index has no card ${id}.`);
		return orLoadError(page.data());
	});

	const idOf = (card: number) => ids[card] ?? '';
	const searchPhrases = createPhraseSearch(pagefind, loadFragment, (word) =>
		index.postingsOf(word).map(({ card }) => idOf(card)),
	);

	/**
	 * Puts the result first that `preferExact` chooses. For pasted texts, and if a comparison is first, the order
	 * stays.
	 */
	async function exactFirst(found: readonly FoundCard[], query: ParsedQuery, tokens: readonly Token[]) {
		const [best] = found;
		const isCompared = best && !best.isComparison && !query.isPasted && tokens.length > 0;
		if (!isCompared || found.length < 2) return found;
		const compared = found.slice(0, MAX_COMPARED).filter(({ isComparison }) => !isComparison);
		const fragments = await Promise.all(compared.map(({ id }) => loadFragment(id)));
		const first = compared[preferExact({ tokens, corrections: query.corrections }, fragments)];
		return first === undefined || first === best ? found : [first, ...found.filter((each) => each !== first)];
	}

	async function loadCard(id: string, query: ParsedQuery): Promise<LoadedCard> {
		const fragment = await loadFragment(id);
		const words = fragmentWords(fragment);
		const positions = matchPositions(words, query.terms);
		return { fragment, positions, words: [...new Set(positions.flatMap((position) => words[position] ?? []))] };
	}

	return {
		async search(text, { filters = {}, spellCheck = true, signal } = {}) {
			const typed = tokenizeQuery(text);
			const lexicon = await loadLexicon(typed, spellCheck);
			signal?.throwIfAborted();
			const query = parseQuery(typed, lexicon);
			// Loads completions and corrections; the typed words are loaded already.
			await index.load(query.terms.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words)));
			signal?.throwIfAborted();
			const hasPhrases = await searchPhrases(query.phrases);
			const ranked = rank(query.terms, index.postingsOf, index.cards, {
				comparisons: index.comparisons,
				clauses: query.clauses,
			});
			const found = placeComparisons(ranked, query, index.comparisons)
				.map(({ card, score }) => ({ id: idOf(card), score, isComparison: index.comparisons.has(card) }))
				.filter(({ id }) => hasPhrases(id));
			const isNearest = query.unknown.length > 0 && !query.isPasted && found.length > 0;
			const shown = isNearest ? found.slice(0, MAX_NEAREST) : found;
			const passes = await filterFor(filters);
			signal?.throwIfAborted();
			return {
				query,
				ranked: await exactFirst(
					shown.filter(({ id }) => passes(id)),
					query,
					typed.tokens,
				),
				isNearest,
				async count(others) {
					const passesAll = await filterFor({ ...filters, ...others });
					return shown.filter(({ id }) => passesAll(id)).length;
				},
				load: (id) => loadCard(id, query),
			};
		},
	};
}
