import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { qualityOf, queriesOf } from '../support/search-queries.ts';
import { typeAll } from '../support/type-all.ts';

/** How many percent of the queries must have their card first, and among the first three. */
const GOALS = {
	report: { typed: { first: 95, three: 99 }, pasted: { first: 92, three: 99 } },
	gate: { typed: { first: 95, three: 99 }, pasted: { first: 95, three: 99 } },
};

/** The cards that the search page shows for each query. */
async function found(page: Page, queries: readonly string[]): Promise<string[][]> {
	await page.goto('search/');
	const answers = await page.evaluate(typeAll, [...queries]);
	return answers.map(({ slugs }) => slugs);
}

for (const set of ['report', 'gate'] as const) {
	for (const [name, queries] of Object.entries(queriesOf(set))) {
		const { first, three } = GOALS[set][name as 'typed' | 'pasted'];
		test(`in the set “${set}”, ${first} % of the ${name} queries have their card first and ${three} % among the first three`, async ({
			page,
		}) => {
			test.slow();
			const slugs = await found(
				page,
				queries.map(({ q }) => q),
			);
			const missed = queries.filter(({ expect: right }, index) => !right.includes(slugs[index]?.[0] ?? ''));
			const { all } = qualityOf(queries, slugs);
			const report = missed.map(({ q, expect: [right] }) => `${q} → ${right}`).join('\n');
			expect(all?.first, report).toBeGreaterThanOrEqual(first);
			expect(all?.three, report).toBeGreaterThanOrEqual(three);
		});
	}
}

test('each card is the first result for its own title', async ({ page }) => {
	const titles = notes.scenarios.map(({ data }) => data.title);
	const slugs = await found(page, titles);
	const wrong = notes.scenarios.filter(({ id }, index) => slugs[index]?.[0] !== id);
	expect(wrong.map(({ id, data }) => `${data.title} → ${id}`)).toEqual([]);
});
