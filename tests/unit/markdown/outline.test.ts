import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const mentionsIn = async (traps: string) => (await render(aBody({ traps }))).outline.mentions;

test('a mention has the bold first words of its statement', async () => {
	expect(await mentionsIn('- **Wait a day.** It fails. Right for [[slow-case]].')).toEqual([
		{ target: 'slow-case', id: 'wait-day', lead: 'Wait a day.', sentence: 'Right for <slow-case>.' },
	]);
});

test('the sentence is the one with the link, also if another has the same words', async () => {
	const [mention] = await mentionsIn(
		'- **No.** Use an export. Then [[other|an export]] helps, e.g. two, at 3 a.m. Done.',
	);
	expect(mention?.sentence).toBe('Then an export helps, e.g. two, at 3 a.m.');
});

test('a line break in the source does not end a sentence, nor do code and bold words', async () => {
	const [mention] = await mentionsIn('- **No.** One `code.sh` run\n  and **[[other]] too** are enough.');
	expect(mention?.sentence).toBe('One code.sh run and <other> too are enough.');
});

test('the bold first words are not repeated if they are part of the sentence', async () => {
	const [mention] = await mentionsIn('- **Do as in [[other]].** It fails.');
	expect(mention).toEqual({ target: 'other', id: 'other-fails', sentence: 'Do as in <other>.' });
});
