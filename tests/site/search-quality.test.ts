import { describe, expect, test } from 'vitest';
import { siteSearch } from '../support/node-engine.ts';
import { notes } from '../support/notes.ts';
import { qualityOf, queriesOf } from '../support/search-queries.ts';

/** How many percent of the queries must have their card first, and among the first three. */
const GOALS = {
	report: { typed: { first: 95, three: 99 }, pasted: { first: 92, three: 99 } },
	gate: { typed: { first: 95, three: 99 }, pasted: { first: 95, three: 99 } },
};

describe('the search of the built site', async () => {
	const { find } = await siteSearch();

	async function findAll(queries: readonly string[]): Promise<string[][]> {
		const found: string[][] = [];
		for (const query of queries) found.push(await find(query));
		return found;
	}

	for (const set of ['report', 'gate'] as const) {
		for (const [name, queries] of Object.entries(queriesOf(set))) {
			const { first, three } = GOALS[set][name as 'typed' | 'pasted'];
			test(`in the set “${set}”, ${first} % of the ${name} queries have their card first and ${three} % among the first three`, async () => {
				const slugs = await findAll(queries.map(({ q }) => q));
				const missed = queries.filter(({ expect: right }, index) => !right.includes(slugs[index]?.[0] ?? ''));
				const { all } = qualityOf(queries, slugs);
				const report = missed.map(({ q, expect: [right] }) => `${q} → ${right}`).join('\n');
				expect(all?.first, report).toBeGreaterThanOrEqual(first);
				expect(all?.three, report).toBeGreaterThanOrEqual(three);
			});
		}
	}

	test('each card is the first result for its own title', async () => {
		const slugs = await findAll(notes.scenarios.map(({ data }) => data.title));
		const wrong = notes.scenarios.filter((_, index) => slugs[index]?.[0] !== notes.scenarios[index]?.id);
		expect(wrong.map(({ id, data }) => `${data.title} → ${id}`)).toEqual([]);
	});
});
