import { loadOnce } from '../model/load-once.ts';
import { orLoadError } from './load-error.ts';
import type { Pagefind } from './pagefind.ts';

/** Filters by name. Those that are missing or empty do not filter. */
export type Filters = Readonly<Partial<Record<'exam' | 'domain' | 'service', string>>>;

/** Returns a function that turns filters into a predicate for card ids. Pagefind's results are cached. */
export function createFilter(pagefind: Pagefind) {
	const cardsWith = (name: string) =>
		loadOnce(async (value: string): Promise<ReadonlySet<string>> => {
			const { results } = await orLoadError(pagefind.search(null, { filters: { [name]: value } }));
			return new Set(results.map(({ id }) => id));
		});
	const load = { exam: cardsWith('exam'), domain: cardsWith('domain'), service: cardsWith('service') };

	return async (filters: Filters): Promise<(id: string) => boolean> => {
		const names = Object.keys(load) as (keyof typeof load)[];
		const sets = await Promise.all(names.flatMap((name) => (filters[name] ? load[name](filters[name]) : [])));
		return (id) => sets.every((cards) => cards.has(id));
	};
}
