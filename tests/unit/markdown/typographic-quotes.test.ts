import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { fieldsWithCurlyQuotes, textsWithContext, withCurlyQuotes } from '../../../src/markdown/typographic-quotes.ts';
import { render } from '../../support/markdown.ts';

test.each([
	[`Type "awslogs", not 'x'.`, 'Type “awslogs”, not ‘x’.'],
	[`the team's ("as is") '90s`, 'the team’s (“as is”) ’90s'],
	[String.raw`an escaped \"word\"`, 'an escaped “word”'],
])('%s gets curly quotes', (written, shown) => {
	expect(withCurlyQuotes(written)).toBe(shown);
});

test('options, dashes and dots are shown as they were written', async () => {
	const { texts } = await render('Write --follow or --since=5m, -x ... and so on.');
	expect(texts('p')).toEqual(['Write --follow or --since=5m, -x ... and so on.']);
});

test('a quote after code or bold words is a closing one, a quote at the start of a list item or table cell an opening one', async () => {
	const { texts } = await render('Say "`ls`" and **it**\'s done.\n\n- "Yes"\n\n| A |\n| - |\n| "B" |');
	expect(texts('p, li, td')).toEqual(['Say “ls” and it’s done.', '“Yes”', '“B”']);
});

test('code keeps its straight quotes', async () => {
	const { texts } = await render('Run `echo "x"`.');
	expect(texts('code')).toEqual(['echo "x"']);
});

test('each text node is given with the character before it in its block', () => {
	const contexts = textsWithContext(parseMarkdown('One `two` three.\n\nFour.'));
	expect([...contexts].map(([{ value }, before]) => [value, before])).toEqual([
		['One ', ''],
		[' three.', 'o'],
		['Four.', ''],
	]);
});

test('the fields of a note get curly quotes too, except in code and addresses', () => {
	const fields = {
		answer: "GitHub's limit",
		cells: ['`--query "a"` isn\'t "it"'],
		url: "https://example.org/it's",
		day: 3,
	};
	expect(fieldsWithCurlyQuotes(fields)).toEqual({
		answer: 'GitHub’s limit',
		cells: ['`--query "a"` isn’t “it”'],
		url: "https://example.org/it's",
		day: 3,
	});
});
