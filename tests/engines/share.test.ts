import { pathOf, plainCard, trapIdsOf } from '../support/live-cards.ts';
import { expect, test } from './fixtures.ts';

const CARD = pathOf(plainCard);
const { title: TITLE, answer: DECISION } = plainCard.data;
const [, , TRAP = ''] = trapIdsOf(plainCard);

test('the link beside a statement is copied, and leads to the statement', async ({ reader }) => {
	await reader.open(CARD);
	await reader.click(`.permalink[href="#${TRAP}"]`);
	await reader.sees('.link-panel [role="status"]', /^Link copied\.$/);
	await reader.press('Escape');
	await reader.openSearch();
	const link = await reader.paste();
	expect(link).toMatch(new RegExp(`/${CARD}#${TRAP}$`));
	await reader.open('about/');
	await reader.open(link.slice(link.indexOf(CARD)));
	await reader.find(`#${TRAP}:target`);
});

test('a card is sent as title, decision and link', async ({ reader }) => {
	await reader.open(CARD);
	await reader.click('[data-send]');
	await reader.sees('.link-panel [role="status"]', /^Title, decision and link copied\.$/);
	await reader.press('Escape');
	await reader.openSearch();
	// A field of one line joins the lines.
	const text = await reader.paste();
	expect(text).toContain(`[${TITLE}]`);
	expect(text).toContain(`/${CARD})`);
	expect(text).toContain(DECISION);
});

test('the chosen color scheme is kept on the next page', async ({ reader }) => {
	const scheme = () => getComputedStyle(document.documentElement).colorScheme;
	await reader.open('');
	for (const name of ['light', 'dark']) {
		await reader.click('theme-switch button');
		await reader.sees('theme-switch', new RegExp(name));
		await reader.expects(name, scheme);
	}
	await reader.open('scenarios/');
	await reader.expects('dark', scheme);
	await reader.expects('rgb', () => getComputedStyle(document.documentElement).backgroundColor.slice(0, 3));
});
