import { expect, test } from 'vitest';
import { render } from '../../support/markdown.ts';

const note = (markdown: string) => render(markdown, '/', { kind: 'note' });

test('words between == are marked in a note, with other forms within them', async () => {
	const { texts, html } = await note('It takes ==three **long** days==, then ==two==.');
	expect(texts('mark')).toEqual(['three long days', 'two']);
	expect(html).not.toContain('==');
});

test.each(['if a==b, then c==d', 'a == b and c == d', '`==code==`', '==not closed', '======'])(
	'%s marks nothing',
	async (markdown) => {
		const { all } = await note(markdown);
		expect(all('mark')).toEqual([]);
	},
);

test('only notes have marks', async () => {
	const { all } = await render('It takes ==three days==.');
	expect(all('mark')).toEqual([]);
});

test('a statement with marked words is a prompt: the statement with gaps, then what stands in them', async () => {
	const { noteText } = await note(
		'Plain.\n\n- Wait ==three days== or ==four==. {#wait}\n  - Not ==five==. {#not}\n- Then go.\n\nLast ==word== in `code`. {#last}',
	);
	expect(noteText?.clozes).toEqual([
		{ id: 'wait', option: 'Wait […] or […].', reason: 'three days · four', rightWhen: '' },
		{ id: 'not', option: 'Not […].', reason: 'five', rightWhen: '' },
		{ id: 'last', option: 'Last […] in `code`.', reason: 'word', rightWhen: '' },
	]);
	expect(noteText?.text).toContain('Wait three days or four.');
});

test('a formula is code without its dollar signs', async () => {
	const { texts, html } = await note('A price of $5, and $`a_b`$ with `c`.');
	expect(texts('code.formula')).toEqual(['a_b']);
	expect(html).toContain('$5, and <code');
	expect(html).not.toContain('$<');
});
