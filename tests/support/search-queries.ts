import { readFileSync } from 'node:fs';
import { currentSlug } from './live-cards.ts';

/** A query, and the slugs of the cards of which one should come first. */
export interface Query {
	q: string;
	expect: string[];
	kind: string;
}

/**
 * Sets of queries. Those without `current` ask for the first 42 cards, the others for the 142 cards of the current exam;
 * none of these was written by somebody who had seen the search or its phrases. The ranking was tuned with `tune` and
 * `tune-current`, which are one half of their files each; the other halves are for reports. The set `gate` was written
 * after the first tuning; the tests require its results now, so it no longer shows how good the search is for new
 * queries. The set `new-current` tunes nothing.
 */
export const SETS = ['tune', 'report', 'gate', 'tune-current', 'report-current', 'new-current'] as const;
export type QuerySet = (typeof SETS)[number];

function read(file: string): Query[] {
	const lines = readFileSync(`tests/search/${file}.jsonl`, 'utf8').trim().split('\n');
	const queries = lines.map((line) => JSON.parse(line) as Query);
	return queries.map((query) => ({ ...query, expect: query.expect.map(currentSlug) }));
}

const bothOf = (typed: string, pasted: string) => ({ typed: read(typed), pasted: read(pasted) });

/** The half of some queries that is for every second of their cards. */
function forEverySecondCard(queries: readonly Query[], isFirst: boolean): Query[] {
	const cards = [...new Set(queries.map(({ expect: [card] }) => card))].sort();
	return queries.filter(({ expect: [card] }) => (cards.indexOf(card) % 2 === 0) === isFirst);
}

/** The queries of a set: short ones, as readers type them, and long texts that readers paste. */
export function queriesOf(set: QuerySet): { typed: Query[]; pasted: Query[] } {
	if (set === 'gate') return bothOf('gate', 'gate-pasted');
	if (set === 'new-current') return bothOf('new', 'new-pasted');
	if (set === 'tune-current' || set === 'report-current') {
		const { typed, pasted } = bothOf('current', 'current-pasted');
		const isFirst = set === 'tune-current';
		return { typed: forEverySecondCard(typed, isFirst), pasted: forEverySecondCard(pasted, isFirst) };
	}
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
