import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const mentionsIn = async (traps: string) => (await render(aBody({ traps }))).outline.mentions;

test('a sentence that leans on the words before it brings them along', async () => {
	expect(await mentionsIn('- **Wait a day.** It fails. Right for [[slow-case]].')).toEqual([
		{ target: 'slow-case', id: 'wait-day', lead: 'Wait a day.', sentence: 'Right for <slow-case>.' },
	]);
});

test('the sentence is the one with the link, also where another has the same words', async () => {
	const [mention] = await mentionsIn(
		'- **No.** Use an export. Then [[other|an export]] helps, e.g. two, at 3 a.m. Done.',
	);
	expect(mention?.sentence).toBe('Then an export helps, e.g. two, at 3 a.m.');
});

test('a line break in the source ends no sentence, and marks in it do no harm', async () => {
	const [mention] = await mentionsIn('- **No.** One `code.sh` run\n  and **[[other]] too** are enough.');
	expect(mention?.sentence).toBe('One code.sh run and <other> too are enough.');
});

test('a lead that mentions a card itself is not said twice', async () => {
	const [mention] = await mentionsIn('- **Do as in [[other]].** It fails.');
	expect(mention).toEqual({ target: 'other', id: 'other-fails', sentence: 'Do as in <other>.' });
});
