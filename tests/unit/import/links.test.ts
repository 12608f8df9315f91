import { expect, test } from 'vitest';
import { importFiles } from '../../support/importing.ts';

const words = (count: number) => 'word '.repeat(count).trim();
const LONG = `# A long file\n\nOpening.\n\n## First part of it\n\n${words(250)}\n\n### Detail\n\nMore.\n\n## Second part of it\n\n${words(250)}\n\nMarked. ^mark`;

/** Imports a file with this text, a long file and a short one; returns the card of the first, and the report. */
function linking(text: string, more: Readonly<Record<string, string>> = {}) {
	const { cards, report } = importFiles({
		'from.md': `# The linking file\n\n${text}`,
		'sub/long file.md': LONG,
		'Short.md': '# A short file\n\nText.',
		...more,
	});
	return { body: cards.find(({ id }) => id === 'the-linking-file')?.body, report };
}

test.for([
	['a file', '[x](Short.md)', '[[a-short-file|x]]'],
	['a file with several cards leads to its chapter', '[x](sub/long%20file.md)', '[x](/chapters/a-long-file/)'],
	['a heading that is a card', '[x](sub/long%20file.md#second-part-of-it)', '[[second-part-of-it|x]]'],
	['a heading within a card', '[x](<sub/long file.md#detail>)', '[x](/scenarios/first-part-of-it/#detail)'],
	['words with marks', '[*x* `y`](./Short.md "title")', '[*x* `y`](/scenarios/a-short-file/)'],
	['a reference', '[x][ref]\n\n[ref]: Short.md', '[[a-short-file|x]]'],
	['HTML', '<a href="Short.md">x</a>', '[[a-short-file|x]]'],
	['a name in double brackets', '[[Short]]', '[[a-short-file|Short]]'],
	['a name with other words', '[[short|other words]]', '[[a-short-file|other words]]'],
	['a name with a heading', '[[long file#Second part of it]]', '[[second-part-of-it|long file › Second part of it]]'],
	['a name with a block', '[[long file#^mark|x]]', '[[second-part-of-it|x]]'],
	['a note that is embedded', '![[Short]]', '[[a-short-file|Short]]'],
	[
		'double brackets in a table',
		'| a |\n| --- |\n| [[Short\\|x]] |',
		'| a |\n| --- |\n| [x](/scenarios/a-short-file/) |',
	],
	[
		'another site stays as it is',
		'[x](https://x.test/a_(b)) <https://y.test/> www.z.test',
		'[x](https://x.test/a_(b)) <https://y.test/> www.z.test',
	],
])('a link to %s', ([, link = '', expected = '']) => {
	expect(linking(link).body).toBe(expected);
});

test.for([
	['[x](nowhere.md)', 'x', 'Links to nothing'],
	['[x](Short.md#nowhere)', 'x', 'Links to nothing'],
	['[[Nowhere#At all|x]]', 'x', 'Links to nothing'],
	['[x](javascript:alert)', 'x', 'Links to nothing'],
	['[x](file.pdf)', 'x', 'Links to files that are no notes'],
	['[x](#the-linking-file) y', 'x y', 'Links from a card to itself'],
])('the words of %s stay, and the report names the link', ([link = '', expected = '', kind = '']) => {
	const { body, report } = linking(link, { 'file.pdf': '' });
	expect(body).toBe(expected);
	expect(report).toMatch(new RegExp(`${kind}[^\\n]*\\n  from\\.md:3: \\[`));
});

test('double brackets that are no link are code', () => {
	expect(linking('if [[ -f x ]] and ]]').body).toBe('if `[[ -f x ]]` and `]]`');
});

test("names with Notion's ids are found with and without them", () => {
	const id = '0123456789abcdef0123456789abcdef';
	const { cards } = importFiles({
		[`Home ${id}.md`]: `See [x](Sub%20page%20${id}.md) and [[Sub page]].`,
		[`Sub page ${id}.md`]: 'Text.',
	});
	expect(cards.map(({ body }) => body)).toContain('See [[sub-page|x]] and [[sub-page|Sub page]].');
	expect(cards.map(({ head }) => head).join()).not.toContain(id);
});

test('block ids are removed, and exponents stay', () => {
	expect(linking('A block. ^abc-1').body).toBe('A block.');
	expect(linking('Two to the power ^2').body).toBe('Two to the power ^2');
});

test('tags in the text and in front matter are tags of the card; colors and numbers are not', () => {
	const { cards } = importFiles({ 'a.md': '---\ntags: [one]\n---\nText #two/three and #fff, #12, C#, `#code`.' });
	expect(cards[0]?.head).toContain('tags: ["one", "two/three"]\n'.trim());
	expect(cards[0]?.body).toContain('#two/three');
});
