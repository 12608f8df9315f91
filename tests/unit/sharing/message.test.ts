import { expect, test } from 'vitest';
import { addressOf, formsOf } from '../../../src/sharing/message.ts';

test('a message is Markdown that also reads well as it is', () => {
	const { text } = formsOf({ title: 'A title', answer: 'Do it.', url: 'https://notes.example/a/' });
	expect(text).toBe('[A title](https://notes.example/a/)\nDo it.');
});

test('signs of Markdown and HTML in the words stay words', () => {
	const { text, html } = formsOf({ title: 'Use [x] & <b>', answer: 'a_b *c*', url: 'https://notes.example/?a=1&b=2' });
	expect(text).toBe(String.raw`[Use \[x\] & \<b\>](https://notes.example/?a=1&b=2)` + '\n' + String.raw`a\_b \*c\*`);
	expect(html).toBe('<p><a href="https://notes.example/?a=1&amp;b=2">Use [x] &amp; &lt;b&gt;</a><br>a_b *c*</p>');
});

test('an address has no search words, and a statement if there is one', () => {
	expect(addressOf('https://notes.example/a/?q=x#old')).toBe('https://notes.example/a/');
	expect(addressOf('https://notes.example/a/', 'trap')).toBe('https://notes.example/a/#trap');
});
