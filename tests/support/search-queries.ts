import { readFileSync } from 'node:fs';
import { currentSlug } from './live-cards.ts';

/** A query, and the slugs of the cards of which one should come first. */
export interface Query {
	q: string;
	expect: string[];
	kind: string;
}

/**
 * Sets of queries. The ranking was tuned with one half of `queries.jsonl` and `pasted.jsonl`; the other half is for
 * reports. The set `gate` was written after the tuning and without looking at cards or search. The tests require its
 * results now, so it no longer shows how good the search is for new queries.
 */
export const SETS = ['tune', 'report', 'gate'] as const;
/** The set `new` was written for cards of the current exam by somebody who had seen neither the search nor its phrases. */
export type QuerySet = (typeof SETS)[number] | 'new';

function read(file: string): Query[] {
	const lines = readFileSync(`tests/search/${file}.jsonl`, 'utf8').trim().split('\n');
	const queries = lines.map((line) => JSON.parse(line) as Query);
	return queries.map((query) => ({ ...query, expect: query.expect.map(currentSlug) }));
}

/** The queries of a set: short ones, as readers type them, and long texts that readers paste. */
export function queriesOf(set: QuerySet): { typed: Query[]; pasted: Query[] } {
	if (set === 'gate' || set === 'new') return { typed: read(set), pasted: read(`${set}-pasted`) };
	const half = (queries: Query[]) => queries.filter((_, index) => (index % 2 === 0) === (set === 'tune'));
	return { typed: half(read('queries')), pasted: half(read('pasted')) };
}

/** How often the right card was found. */
export interface Quality {
	/** Number of queries. */
	queries: number;
	/** Queries with the right card in first place, in percent. */
	first: number;
	/** Queries with the right card among the first three, in percent. */
	three: number;
}

/**
 * The quality by kind of query and, as `all`, over all kinds.
 * @param found for each query the slugs of the cards, best first
 */
export function qualityOf(queries: readonly Query[], found: readonly (readonly string[])[]): Record<string, Quality> {
	const ranks = queries.map(({ kind, expect }, index) => ({
		kind,
		rank: found[index]?.findIndex((slug) => expect.includes(slug)) ?? -1,
	}));
	const quality = (some: typeof ranks): Quality => ({
		queries: some.length,
		first: percent(some.filter(({ rank }) => rank === 0).length, some.length),
		three: percent(some.filter(({ rank }) => rank >= 0 && rank < 3).length, some.length),
	});
	const kinds = [...new Set(ranks.map(({ kind }) => kind))].sort();
	return Object.fromEntries([
		...kinds.map((kind) => [kind, quality(ranks.filter((each) => each.kind === kind))] as const),
		['all', quality(ranks)],
	]);
}

const percent = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(1));

/**
 * The value below which this share of the values is.
 * @param share from 0 to 1; 0.5 gives the median
 */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	if (value === undefined) throw new RangeError('An empty list has no percentile.');
	return Number(value.toFixed(1));
}
