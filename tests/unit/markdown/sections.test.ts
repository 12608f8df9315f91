import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

test('a card has a box for its situation and a section for each heading', async () => {
	const { all, texts } = await render(aBody({ today: 'Renamed.' }));
	expect(all('section').map(({ properties }) => properties['className'])).toEqual([
		['do-this'],
		['why'],
		['traps'],
		['today'],
	]);
	expect(texts('div.situation')).toEqual(['Something happens.']);
	expect(all('section[aria-labelledby=why] > details > summary > h2#why')).toHaveLength(1);
});

test('a note that is not a card stays as it is', async () => {
	const { html } = await render('Some prose.\n\n## Its own heading\n\nMore.');
	expect(html).not.toMatch(/<section|class="situation"|<p id/);
});

test('the outline has the situation without ids, so that other pages can show it', async () => {
	const { outline } = await render(aBody({ situation: 'It **fails** with `x`.' }));
	expect(outline.situation).toBe('<p>It <strong>fails</strong> with <code>x</code>.</p>');
});

test('the outline has the cards that are mentioned, each with its sentence', async () => {
	const { outline } = await render(aBody({ why: 'First. Then see [[other|the other]] at 3.14. Last.' }));
	expect(outline.mentions).toMatchObject([{ target: 'other', sentence: 'Then see the other at 3.14.' }]);
});
