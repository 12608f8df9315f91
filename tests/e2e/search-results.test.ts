import { SITE_FOLDER } from '../support/built.ts';
import { expect, test } from '../support/fixtures.ts';
import { nodeEngine } from '../support/node-engine.ts';
import { notes } from '../support/notes.ts';
import { queriesOf } from '../support/search-queries.ts';
import { typeAll } from '../support/type-all.ts';

/** Of the queries that are measured without a browser, this one and every so many after it are typed here. */
const STEP = 7;

test('what is typed shows the cards that the engine finds, in its order', async ({ page }) => {
	const queries = [
		...(['report', 'gate'] as const).flatMap((set) => Object.values(queriesOf(set)).flat()).map(({ q }) => q),
		...notes.scenarios.map(({ data }) => data.title),
	].filter((_, index) => index % STEP === 0);
	const { find } = await nodeEngine(SITE_FOLDER);
	await page.goto('search/');
	const answers = await page.evaluate(typeAll, queries);
	for (const [index, query] of queries.entries()) {
		const shown = answers[index]?.slugs ?? [];
		expect(shown, query).not.toEqual([]);
		const found = await find(query);
		expect(shown, query).toEqual(found.slice(0, shown.length));
	}
});
