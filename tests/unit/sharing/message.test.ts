import { expect, test } from 'vitest';
import { formatMessage, shareUrl } from '../../../src/sharing/message.ts';

test('the text of a message has the title as a Markdown link, and the decision', () => {
	const { text } = formatMessage({ title: 'A title', answer: 'Do it.', url: 'https://notes.example/a/' });
	expect(text).toBe('[A title](https://notes.example/a/)\nDo it.');
});

test('characters that have a meaning in Markdown or HTML are escaped', () => {
	const { text, html } = formatMessage({
		title: 'Use [x] & <b>',
		answer: 'a_b *c*',
		url: 'https://notes.example/?a=1&b=2',
	});
	expect(text).toBe(String.raw`[Use \[x\] & \<b\>](https://notes.example/?a=1&b=2)` + '\n' + String.raw`a\_b \*c\*`);
	expect(html).toBe('<p><a href="https://notes.example/?a=1&amp;b=2">Use [x] &amp; &lt;b&gt;</a><br>a_b *c*</p>');
});

test("a shared address has no query, and ends with the statement's id if there is one", () => {
	expect(shareUrl('https://notes.example/a/?q=x#old')).toBe('https://notes.example/a/');
	expect(shareUrl('https://notes.example/a/', 'trap')).toBe('https://notes.example/a/#trap');
});
