import { expect, test } from 'vitest';
import { importedBody, importText } from '../../support/importing.ts';

test.for([
	['a line break', 'one<br/>two</br>three', 'one<br>two<br>three'],
	['small letters and keys', 'H<sub>2</sub>O <kbd class="k">Ctrl</kbd>', 'H<sub>2</sub>O <kbd>Ctrl</kbd>'],
	['marks', '<b>bold</b> <i>slanted</i> <code>a_b</code> <del>gone</del>', '**bold** *slanted* `a_b` ~~gone~~'],
	['a mark next to a space', 'x<b> bold </b>y', 'x bold y'],
	['a link', '<a href="https://x.test/?a=1&amp;b=2">words</a>', '[words](https://x.test/?a=1&b=2)'],
	['an anchor', '<a name="here"></a>Text', 'Text'],
	['a word in angle brackets', 'use <your-name> here', String.raw`use \<your-name> here`],
	['such a word after an address', 'https://x.test/<name>.', 'https://x.test/&lt;name>.'],
	['a block with a word in angle brackets', '<your-name>', String.raw`\<your-name>`],
	['a tag without a partner', 'one </div> <b>two', 'one   two'],
	['a fold', '<details>\n<summary>How?</summary>\n\nLike *this*.\n\n</details>', '**How?**\n\nLike *this*.'],
	['a list', '<ul><li>one</li><li>two <b>three</b></li></ul>', '- one\n- two **three**'],
	['code', '<pre><code>a &lt; b\n  c</code></pre>', '```\na < b\n  c\n```'],
	['a quotation', '<blockquote>one<br>two</blockquote>', '> one<br>two'],
	[
		'a table',
		'<table><tr><th>A</th><th>B|C</th></tr><tr><td>1<br>2</td><td><i>3</i></td></tr></table>',
		'| A | B\\|C |\n| --- | --- |\n| 1<br>2 | *3* |',
	],
	['a paragraph', '<p align="center">\n  one\n  <em>two</em>\n</p>', 'one\n*two*'],
])('HTML for %s becomes Markdown', ([, html = '', markdown = '']) => {
	expect(importedBody(`First.\n\n${html}`)).toBe(`First.\n\n${markdown}`.trimEnd());
});

test('HTML within a list stays in the list', () => {
	expect(importedBody('- item\n\n  <p>one</p><p>two</p>\n\n- next')).toBe('- item\n\n  one\n  \n  two\n\n- next');
});

test('programs and meanings that Markdown lacks are named', () => {
	const { cards, report } = importText(
		'Text with <font color="red">red</font>.\n\n<script>alert("hi")</script>\n\nEnd.',
	);
	expect(cards[0]?.body).toBe('Text with red.\n\nEnd.');
	expect(report).toContain('notes.md:1: <font color="red">');
	expect(report).toContain('notes.md:3: <script>alert("hi")</script>');
});
