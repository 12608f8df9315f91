import type { Pagefind, PagefindFragment, PagefindResult } from './pagefind.ts';
import { type Lexicon, type LexiconData, lexiconOf } from './query/lexicon.ts';
import { type Plan, planOf } from './query/plan.ts';
import { type Ranked, rank } from './query/rank.ts';

/** Filters by name; those left out or empty do not filter. */
export type Filters = Readonly<Partial<Record<'exam' | 'domain' | 'service', string>>>;

/** What a search found. */
export interface Outcome {
	plan: Plan;
	/** Ids of cards, best first. */
	ranked: readonly Ranked[];
	/** How many of them each value of a filter would leave. */
	count: (filters: Filters) => Promise<number>;
	/** A card's text, and where the words of the query stand in it. */
	load: (id: string) => Promise<{ fragment: PagefindFragment; places: number[] }>;
}

export interface Engine {
	find: (text: string, options?: { filters?: Filters; mends?: boolean }) => Promise<Outcome>;
}

/** Asks Pagefind word by word, each word once. */
function asker(pagefind: Pagefind) {
	const asked = new Map<string, Promise<ReadonlyMap<string, PagefindResult>>>();
	return (word: string) => {
		let answer = asked.get(word);
		if (!answer) {
			answer = pagefind.search(word).then(({ results }) => new Map(results.map((result) => [result.id, result])));
			asked.set(word, answer);
		}
		return answer;
	};
}

/** Sets of cards that a filter leaves, each asked for once. */
function sieve(pagefind: Pagefind) {
	const asked = new Map<string, Promise<ReadonlySet<string>>>();
	const one = (name: string, value: string) => {
		const key = `${name}:${value}`;
		let answer = asked.get(key);
		if (!answer) {
			const found = pagefind.search(null, { filters: { [name]: value } });
			answer = found.then(({ results }) => new Set(results.map(({ id }) => id)));
			asked.set(key, answer);
		}
		return answer;
	};
	return async (filters: Filters) => {
		const set = Object.entries(filters).filter(([, value]) => value);
		const sets = await Promise.all(set.map(([name, value]) => one(name, value)));
		return (id: string) => sets.every((allowed) => allowed.has(id));
	};
}

/** The search over one site's index. */
export function engineOf(pagefind: Pagefind, data: LexiconData): Engine {
	const lexicon: Lexicon = lexiconOf(data);
	const ask = asker(pagefind);
	const passing = sieve(pagefind);
	return {
		async find(text, { filters = {}, mends = true } = {}) {
			const plan = planOf(text, lexicon, mends);
			const words = [...new Set(plan.terms.flatMap((term) => term.words.map(({ word }) => word)))];
			const answers = new Map(await Promise.all(words.map(async (word) => [word, await ask(word)] as const)));
			const all = rank(plan.terms, (word) => answers.get(word), data.cards);
			const passes = await passing(filters);
			return {
				plan,
				ranked: all.filter(({ id }) => passes(id)),
				async count(others) {
					const passesToo = await passing({ ...filters, ...others });
					return all.filter(({ id }) => passesToo(id)).length;
				},
				async load(id) {
					const results = [...answers.values()].flatMap((found) => found.get(id) ?? []);
					const fragment = await (results[0] as PagefindResult).data();
					const places = [...new Set(results.flatMap((result) => result.words))].sort((a, b) => a - b);
					return { fragment, places };
				},
			};
		},
	};
}
