import { pathOf, plainCard } from '../support/live-cards.ts';
import { expect, test } from './fixtures.ts';

const CARD = pathOf(plainCard);
const { title: TITLE, answer: DECISION } = plainCard.data;

/** Runs in the page: the id of the statement whose link is farthest from WebKitGTK's scroll bar, which takes clicks. */
const farthestFromEdge = () =>
	[...document.querySelectorAll<HTMLAnchorElement>('.prose .permalink')]
		.filter((link) => link.checkVisibility())
		.toSorted((a, b) => a.getBoundingClientRect().right - b.getBoundingClientRect().right)[0]
		?.hash.slice(1) ?? '';

test('the link beside a statement is copied, and leads to the statement', async ({ reader }) => {
	await reader.open(CARD);
	const id = await reader.engine.run(farthestFromEdge);
	await reader.click(`.permalink[href="#${id}"]`);
	await reader.sees('.link-panel [role="status"]', /^Link copied\.$/);
	await reader.press('Escape');
	await reader.openSearch();
	const link = await reader.paste();
	expect(link).toMatch(new RegExp(`/${CARD}#${id}$`));
	await reader.open('about/');
	await reader.open(link.slice(link.indexOf(CARD)));
	await reader.find(`#${id}:target`);
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
