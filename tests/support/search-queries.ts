import { readFileSync } from 'node:fs';

/** A search, and the cards of which one should come first. */
export interface Query {
	q: string;
	expect: string[];
	kind: string;
}

/**
 * Sets of queries. The ranking was tuned on one half of `queries.jsonl` and `pasted.jsonl`, the other half reports;
 * those of the third set were written after the tuning, without sight of cards, phrases or search.
 */
export const SETS = ['tune', 'report', 'unseen'] as const;
export type QuerySet = (typeof SETS)[number];

function read(file: string): Query[] {
	const lines = readFileSync(`tests/search/${file}.jsonl`, 'utf8').trim().split('\n');
	return lines.map((line) => JSON.parse(line) as Query);
}

/** The typed and the pasted queries of a set. */
export function queriesOf(set: QuerySet): { typed: Query[]; pasted: Query[] } {
	if (set === 'unseen') return { typed: read('unseen'), pasted: read('unseen-pasted') };
	const half = (queries: Query[]) => queries.filter((_, at) => (at % 2 === 0) === (set === 'tune'));
	return { typed: half(read('queries')), pasted: half(read('pasted')) };
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
