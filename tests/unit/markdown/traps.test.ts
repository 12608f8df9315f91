import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const TRAPS =
	'- **Wait a whole day.** Waiting fails. Right when [[x|nobody]] waits for it. {#wait}\n- **Not this.** No.';

test('each part of a trap is a paragraph, and the trap one statement with one link', async () => {
	const { all, texts } = await render(aBody({ traps: TRAPS }));
	expect(texts('#wait > p')).toEqual(['Wait a whole day.', 'Waiting fails.', 'Right when nobody waits for it.']);
	expect(all('#wait > p').map(({ properties }) => properties['className'])).toEqual([
		['option'],
		['reason'],
		['right-when'],
	]);
	expect(all('.traps li .permalink')).toHaveLength(2);
	expect(all('.traps [id]')).toHaveLength(3);
});

test('a derived id does not depend on the parts', async () => {
	const { all } = await render(aBody({ traps: '- **No.** It fails. Right when asked.' }));
	expect(all('.traps li').map(({ properties }) => properties['id'])).toEqual(['no-fails']);
});

test('a part that is missing leaves no empty paragraph', async () => {
	const { texts } = await render(aBody({ traps: TRAPS }));
	expect(texts('.traps li:last-child > p')).toEqual(['Not this.', 'No.']);
});

test('the text of the statement has spaces between the parts', async () => {
	const { outline } = await render(aBody({ traps: TRAPS }));
	const text = outline.statements.find(({ id }) => id === 'wait')?.text;
	expect(text).toBe('Wait a whole day. Waiting fails. Right when nobody waits for it.');
	expect(outline.mentions[0]).toMatchObject({ lead: 'Wait a whole day.', sentence: 'Right when nobody waits for it.' });
});

test('points of other sections stay as they are', async () => {
	const { all } = await render(aBody({ why: '- **So.** It helps. Right when it rains.' }));
	expect(all('.why li > p')).toEqual([]);
});
