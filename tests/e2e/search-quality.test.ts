import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { qualityOf, queriesOf } from '../support/search-queries.ts';
import { typeAll } from '../support/type-all.ts';

/** In percent. */
const GOALS = { typed: { first: 95, three: 99 }, pasted: { first: 90, three: 98 } };

/** The cards that the search page shows for each query. */
async function found(page: Page, queries: readonly string[]): Promise<string[][]> {
	await page.goto('search/');
	const answers = await page.evaluate(typeAll, [...queries]);
	return answers.map(({ slugs }) => slugs);
}

for (const set of ['report', 'gate'] as const) {
	for (const [name, queries] of Object.entries(queriesOf(set))) {
		const { first, three } = GOALS[name as keyof typeof GOALS];
		test(`of the ${name} queries of the set “${set}”, ${first} % find their card first and ${three} % among three`, async ({
			page,
		}) => {
			test.slow();
			const slugs = await found(
				page,
				queries.map(({ q }) => q),
			);
			const missed = queries.filter(({ expect: right }, at) => !right.includes(slugs[at]?.[0] ?? ''));
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
	const wrong = notes.scenarios.filter(({ id }, at) => slugs[at]?.[0] !== id);
	expect(wrong.map(({ id, data }) => `${data.title} → ${id}`)).toEqual([]);
});
