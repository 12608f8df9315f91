import { type Pagefind, type PagefindFragment, type PagefindResult, wordsOf } from './pagefind.ts';
import { type Lexicon, type LexiconData, lexiconOf } from './query/lexicon.ts';
import { guessOf, type Plan, planOf } from './query/parse-query.ts';
import type { Term } from './query/interpret.ts';
import { type Ranked, rank, relevant } from './query/rank.ts';
import { type Filters, sieve } from './filters.ts';

/** One card of the results. */
export interface Loaded {
	fragment: PagefindFragment;
	/** Where the words of the query stand in the card's text, counted in words. */
	places: readonly number[];
	/** Those words, as they stand there. */
	words: readonly string[];
}

/** What a search found. */
export interface Outcome {
	plan: Plan;
	/** Ids of cards, best first. */
	ranked: readonly Ranked[];
	/** No card has any of the words; the cards are those with words that start like them. */
	isGuess: boolean;
	/** How many of them each value of a filter would leave. */
	count: (filters: Filters) => Promise<number>;
	load: (id: string) => Promise<Loaded>;
}

export interface Engine {
	find: (text: string, options?: { filters?: Filters; mends?: boolean }) => Promise<Outcome>;
}

/** What a find is worth that is only a word which starts like the one asked for, as `same` does for `sam`. */
const STARTS_LIKE = 0.1;

/** Asks Pagefind for a word; only in quotes it finds nothing but that word, and then without saying how well. */
async function askFor(word: string, pagefind: Pagefind): Promise<ReadonlyMap<string, PagefindResult>> {
	const [{ results }, whole] = await Promise.all([pagefind.search(word), pagefind.search(`"${word}"`)]);
	const exact = new Set(whole.results.map(({ id }) => id));
	const isExact = (id: string) => exact.size === 0 || exact.has(id);
	return new Map(
		results.map((result) => [
			result.id,
			isExact(result.id) ? result : { ...result, score: STARTS_LIKE * result.score },
		]),
	);
}

/** Asks Pagefind word by word, each word once. */
function asker(pagefind: Pagefind) {
	const asked = new Map<string, ReturnType<typeof askFor>>();
	return (word: string) => {
		const answer = asked.get(word) ?? askFor(word, pagefind);
		asked.set(word, answer);
		return answer;
	};
}

/** What the index found, word by word. */
type Answers = ReadonlyMap<string, ReadonlyMap<string, PagefindResult>>;

/** What was found on one card, for each word that it has. */
const resultsOf = (id: string, answers: Answers): PagefindResult[] =>
	[...answers.values()].flatMap((found) => found.get(id) ?? []);

/** A card's text and what the index knows of it; Pagefind loads it once. */
const fragmentOf = (id: string, answers: Answers) => (resultsOf(id, answers)[0] as PagefindResult).data();

/** How many of the best cards are read for a compound: those that are shown, and some that might have been. */
const CANDIDATES = 8;

/** Compounds as they were typed, in lower case. */
const compoundsOf = (terms: readonly Term[]) =>
	terms.filter(({ isWhole }) => isWhole).map(({ typed }) => typed.toLowerCase());

/** The search over one site's index. */
export function engineOf(pagefind: Pagefind, data: LexiconData): Engine {
	const lexicon: Lexicon = lexiconOf(data);
	const ask = asker(pagefind);
	const passing = sieve(pagefind);

	/** Asks for all words of some terms at once. */
	async function answersTo(terms: readonly Term[]) {
		const words = [...new Set(terms.flatMap((term) => term.words.map(({ word }) => word)))];
		return new Map(await Promise.all(words.map(async (word) => [word, await ask(word)] as const)));
	}

	async function load(id: string, terms: readonly Term[], answers: Answers): Promise<Loaded> {
		const fragment = await fragmentOf(id, answers);
		const words = wordsOf(fragment);
		const whole = compoundsOf(terms);
		const literal = words.flatMap((word, at) => (whole.some((one) => word.toLowerCase().includes(one)) ? [at] : []));
		// Where a compound stands as it was typed, its parts elsewhere say nothing.
		const all = literal.length > 0 ? literal : resultsOf(id, answers).flatMap((result) => result.words);
		const places = [...new Set(all)].sort((a, b) => a - b);
		return { fragment, places, words: [...new Set(places.map((place) => words[place] ?? ''))] };
	}

	/** Puts cards first that hold a compound letter by letter: the index takes `EC2_INSTANCE` apart in its own way. */
	async function literal(ranked: readonly Ranked[], terms: readonly Term[], answers: Answers): Promise<Ranked[]> {
		const compounds = compoundsOf(terms);
		const isUnsure = compounds.length > 0 && terms.every(({ isWhole, compound }) => isWhole || compound !== undefined);
		if (!isUnsure) return [...ranked];
		const checked = await Promise.all(
			ranked.slice(0, CANDIDATES).map(async (card) => {
				const text = wordsOf(await fragmentOf(card.id, answers))
					.join(' ')
					.toLowerCase();
				return { card, count: compounds.filter((compound) => text.includes(compound)).length };
			}),
		);
		const best = checked.sort((a, b) => b.count - a.count).map(({ card }) => card);
		return [...best, ...ranked.slice(CANDIDATES)];
	}

	return {
		async find(text, { filters = {}, mends = true } = {}) {
			const plan = planOf(text, lexicon, mends);
			const isGuess = plan.terms.length === 0 && plan.unknown.length > 0;
			const terms = isGuess ? guessOf(plan, lexicon) : plan.terms;
			const answers = await answersTo(terms);
			const all = rank(terms, (word) => answers.get(word), data.cards);
			const passes = await passing(filters);
			const ranked = await literal(relevant(all.filter(({ id }) => passes(id))), terms, answers);
			return {
				plan,
				ranked,
				isGuess: isGuess && ranked.length > 0,
				async count(others) {
					const passesToo = await passing({ ...filters, ...others });
					return relevant(all.filter(({ id }) => passesToo(id))).length;
				},
				load: (id) => load(id, terms, answers),
			};
		},
	};
}
