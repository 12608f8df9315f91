import { pathOf, plainCard, trapIdsOf } from '../support/live-cards.ts';
import { expect, test } from './fixtures.ts';

const CARD = pathOf(plainCard);
const { title: TITLE } = plainCard.data;
const [, , TRAP = ''] = trapIdsOf(plainCard);

/** A question as an exam prints it: what the card says of its situation, and what is asked. */
const [SITUATION = ''] = plainCard.body.trim().split('\n');
const QUESTION = `${SITUATION.replace(/[`*[\]]/g, '')} Which solution meets these requirements?`;

/** Runs in the page: whether an element is within the viewport. */
const isInView = (id: string) => {
	const box = document.getElementById(id)?.getBoundingClientRect();
	return box !== undefined && box.top >= 0 && box.top < innerHeight;
};

test('a link to a statement opens the card at the statement, with the whole card to read', async ({ reader }) => {
	await reader.open(`${CARD}#${TRAP}`);
	await reader.expects(true, isInView, TRAP);
	expect((await reader.find('h1')).text).toBe(TITLE);
	for (const heading of ['Do this', 'Why', 'Traps']) await reader.find('h2', heading);
	await reader.seesNo('[data-missing-statement]', 'is gone');
});

test('the search dialog finds and opens a card by the keyboard alone, in spite of a typo', async ({ reader }) => {
	await reader.open(CARD);
	await reader.openSearch();
	await reader.engine.type('itertaor age');
	const [first = ''] = await reader.results('itertaor age');
	expect(first).toMatch(/iterator/i);
	await reader.press('ArrowDown', 'Enter');
	await reader.find('h1', first);
	await reader.openSearch();
	await reader.press('Escape');
	await reader.seesNo('dialog');
});

test('a question that is pasted into the search page finds its card', async ({ reader }) => {
	await reader.open('search/');
	await reader.copy(QUESTION);
	await reader.click('main input[type="search"]');
	expect(await reader.paste()).toBe(QUESTION);
	expect((await reader.results(QUESTION)).slice(0, 3)).toContain(TITLE);
	await reader.press('ArrowDown', 'Enter');
	await reader.arrives(/\/scenarios\//);
});

test('a filter narrows the results, and Back from a card restores both', async ({ reader }) => {
	await reader.open('search/?q=codebuild');
	const all = await reader.results('codebuild');
	await reader.choose('select[name="service"]', 'rds');
	await reader.arrives(/service=rds/);
	await reader.eventually(async () => expect((await reader.titles('codebuild')).length).toBeLessThan(all.length));
	const some = await reader.results('codebuild');
	await reader.click('ol[data-query] .title');
	await reader.arrives(/\/scenarios\//);
	await reader.back();
	await reader.eventually(async () => expect(await reader.titles('codebuild')).toEqual(some));
	await reader.expects('rds', () => document.querySelector<HTMLSelectElement>('select[name="service"]')?.value);
});
