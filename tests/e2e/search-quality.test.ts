import { expect, test } from '../support/fixtures.ts';
import { qualityOf, queriesOf } from '../support/search-queries.ts';
import { typeAll } from '../support/type-all.ts';

/** In percent. */
const GOALS = { typed: { first: 95, three: 99 }, pasted: { first: 90, three: 98 } };

for (const set of ['report', 'gate'] as const) {
	for (const [name, queries] of Object.entries(queriesOf(set))) {
		const { first, three } = GOALS[name as keyof typeof GOALS];
		const goal = `${first} of 100 first, ${three} among three`;
		test(`${name} queries of the set “${set}” find their card: ${goal}`, async ({ page }) => {
			test.slow();
			await page.goto('search/');
			const answers = await page.evaluate(
				typeAll,
				queries.map(({ q }) => q),
			);
			const slugs = answers.map((answer) => answer.slugs);
			const missed = queries.filter(({ expect: right }, at) => !right.includes(slugs[at]?.[0] ?? ''));
			const { all } = qualityOf(queries, slugs);
			const report = missed.map(({ q, expect: [right] }) => `${q} → ${right}`).join('\n');
			expect(all?.first, report).toBeGreaterThanOrEqual(first);
			expect(all?.three, report).toBeGreaterThanOrEqual(three);
		});
	}
}
