import type { Pagefind } from './pagefind.ts';

/** Filters by name; those left out or empty do not filter. */
export type Filters = Readonly<Partial<Record<'exam' | 'domain' | 'service', string>>>;

/** Sets of cards that a filter leaves, each asked for once. */
export function sieve(pagefind: Pagefind) {
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
