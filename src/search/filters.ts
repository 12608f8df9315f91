import { orLoadError } from './load-error.ts';
import type { Pagefind } from './pagefind.ts';

/** Filters by name. Those that are missing or empty do not filter. */
export type Filters = Readonly<Partial<Record<'exam' | 'domain' | 'service', string>>>;

/** Returns a function that turns filters into a predicate for card ids. Pagefind's results are cached. */
export function createFilter(pagefind: Pagefind) {
	const cache = new Map<string, Promise<ReadonlySet<string>>>();

	async function request(name: string, value: string): Promise<ReadonlySet<string>> {
		const { results } = await orLoadError(pagefind.search(null, { filters: { [name]: value } }));
		return new Set(results.map(({ id }) => id));
	}

	function cardsWith(name: string, value: string) {
		const key = `${name}:${value}`;
		const known = cache.get(key);
		if (known) return known;
		const cards = request(name, value);
		cache.set(key, cards);
		cards.catch(() => cache.delete(key));
		return cards;
	}

	return async (filters: Filters): Promise<(id: string) => boolean> => {
		const active = Object.entries(filters).filter(([, value]) => value);
		const sets = await Promise.all(active.map(([name, value]) => cardsWith(name, value)));
		return (id) => sets.every((cards) => cards.has(id));
	};
}
