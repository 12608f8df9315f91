import { readFileSync } from 'node:fs';

/** A search, and the cards of which one should come first. */
export interface Query {
	q: string;
	expect: string[];
	kind: string;
}

/** Which half of the queries: the ranking was tuned on one, the other one reports. */
export type Half = 'tune' | 'report';

/** The queries of a file in `tests/search/`: every other one tunes. */
export function queriesOf(file: string, half: Half): Query[] {
	const lines = readFileSync(`tests/search/${file}`, 'utf8').trim().split('\n');
	return lines.filter((_, at) => (at % 2 === 0) === (half === 'tune')).map((line) => JSON.parse(line) as Query);
}

/** Shares in percent, and how many queries they are made of. */
export interface Quality {
	queries: number;
	first: number;
	three: number;
}

/** How often the right card came first and among the first three, by kind and over all. */
export function qualityOf(queries: readonly Query[], found: readonly (readonly string[])[]): Record<string, Quality> {
	const places = queries.map(({ kind, expect }, at) => ({
		kind,
		place: found[at]?.findIndex((slug) => expect.includes(slug)) ?? -1,
	}));
	const share = (some: typeof places): Quality => ({
		queries: some.length,
		first: percent(some.filter(({ place }) => place === 0).length, some.length),
		three: percent(some.filter(({ place }) => place >= 0 && place < 3).length, some.length),
	});
	const kinds = [...new Set(places.map(({ kind }) => kind))].sort();
	return Object.fromEntries([
		...kinds.map((kind) => [kind, share(places.filter((one) => one.kind === kind))] as const),
		['all', share(places)],
	]);
}

const percent = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(1));

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));
}
