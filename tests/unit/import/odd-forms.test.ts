import { expect, test } from 'vitest';
import { importFiles, importText, lostWords } from '../../support/importing.ts';

const body = (text: string) =>
	importText(text)
		.cards.map((card) => card.body)
		.join('\n\n');
const TEN_WORDS = 'Before the first heading there may be at most ten words.';
const heads = (text: string) =>
	importText(text)
		.cards.map((card) => card.head)
		.join('\n');

test('front matter in YAML gives title, tags, aliases and draft; other fields are named with their lines', () => {
	const { cards, report } = importText(
		'---\ntitle: "The title: of it"\ntags: [a, b c]\naliases: other name\ndraft: true\nauthor: Ann\n---\nText.',
	);
	expect(cards[0]?.head).toContain('title: "The title: of it"\n');
	expect(cards[0]?.head).toContain('tags: ["a", "b c"]\naliases: ["other name"]\ndraft: true');
	expect(report).toContain('notes.md:6: author: Ann');
	expect(cards[0]?.body).toBe('Text.');
});

test('front matter in TOML is read where it is simple, and named where it is not', () => {
	const { cards, report } = importText(
		'+++\ntitle = \'In TOML\'\ntags = ["a", "b"] # two\n[more]\ncolor = "red"\n+++\nText.',
	);
	expect(cards[0]?.head).toContain('title: "In TOML"');
	expect(cards[0]?.head).toContain('tags: ["a", "b"]');
	expect(report).toContain('notes.md:5: color = "red"');
});

test('front matter that is no YAML is named as a whole, and a rule at the top is none', () => {
	const broken = importText('---\ntitle: [never closed\nkey: more\n---\nText.');
	expect(broken.report).toContain('notes.md:2: title: [never closed key: more');
	expect(broken.cards[0]?.body).toBe('Text.');
	expect(body('---\n\nFirst words.\n\n---\n\nLast words.')).toContain('First words.');
});

test('headings underlined with === and --- become headings of the right level', () => {
	expect(body(`${TEN_WORDS}\n\nFirst\n=====\n\nOne.\n\nSecond\n------\n\nTwo.`)).toBe(
		`${TEN_WORDS}\n\n## First\n\nOne.\n\n### Second\n\nTwo.`,
	);
});

test('skipped levels are closed, and closing marks of headings go', () => {
	expect(
		body('# T\n\nText.\n\n#### Deep ####\n\nOne.\n\n###### Deeper\n\nTwo.\n\n#### Again\n\nThree.').match(/^#+ .*$/gm),
	).toEqual(['## Deep', '### Deeper', '## Again']);
});

test('headings in code, quotations and lists are no sections', () => {
	const text = '# Only title\n\n```sh\n# not a heading\n```\n\n> # quoted\n\n- # in a list\n\nText.';
	expect(body(text)).toBe(text.replace('# Only title\n\n', ''));
});

test('a title is plain words; its links and pictures stand at the start of the card', () => {
	const { cards } = importText('# The `code` and 🚀 *emoji* [link](https://x.test/) {#own}\n\nText.');
	expect(cards[0]?.head).toContain('title: "The code and 🚀 emoji link"');
	expect(cards[0]?.id).toBe('the-code-and-emoji-link');
	expect(cards[0]?.body).toBe('[link](https://x.test/)\n\nText.');
});

test('a heading in HTML is a heading', () => {
	const { cards } = importFiles({
		'notes.md': '<h1 align="center">In &amp; out <img src="a.png" alt="A"></h1>\n\nText.\n\n<h3>Part</h3>\n\nMore.',
		'a.png': '',
	});
	expect(cards[0]?.head).toContain('title: "In & out"');
	expect(cards[0]?.body).toBe('![A](../images/a.png)\n\nText.\n\n## Part\n\nMore.');
});

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
	expect(body(`First.\n\n${html}`)).toBe(`First.\n\n${markdown}`.trimEnd());
});

test('HTML within a list stays in the list', () => {
	expect(body('- item\n\n  <p>one</p><p>two</p>\n\n- next')).toBe('- item\n\n  one\n  \n  two\n\n- next');
});

test('programs and meanings that Markdown lacks are named', () => {
	const { cards, report } = importText(
		'Text with <font color="red">red</font>.\n\n<script>alert("hi")</script>\n\nEnd.',
	);
	expect(cards[0]?.body).toBe('Text with red.\n\nEnd.');
	expect(report).toContain('notes.md:1: <font color="red">');
	expect(report).toContain('notes.md:3: <script>alert("hi")</script>');
});

test('footnotes and definitions go with the cards that refer to them; unused ones are named', () => {
	const section = (name: string, text: string) => `## The ${name} section\n\n${'word '.repeat(250)}${text}`;
	const { cards, report } = importText(
		[
			section('first', 'A[^a] and [x].'),
			section('second', 'B[^a] and [words][Y].'),
			'[^a]: Note with [x].\n\n[^b]: Nobody.\n\n[x]: https://x.test/\n[y]: https://y.test/ "Y"\n',
		].join('\n\n'),
	);
	expect(cards[0]?.body).toMatch(/A\[\^a\] and \[x\]\.\n\n\[\^a\]: Note with \[x\]\.\n\n\[x\]: https:\/\/x\.test\/$/);
	expect(cards[1]?.body).toMatch(
		/\[\^a\]: Note with \[x\]\.\n\n\[y\]: https:\/\/y\.test\/ "Y"\n\n\[x\]: https:\/\/x\.test\/$/,
	);
	expect(report).toContain('[^b]: Nobody.');
});

test('what the site gives a form stays byte for byte', () => {
	const text = [
		'- [ ] task\n- [x] done\n\t- tab\n\n      code in a list',
		'| a | `b \\| c` |\n| :-- | --: |\n| ~~d~~ | **e** |',
		'    indented <b>code</b> [[x]]',
		'1. one\n\n   ```yaml\n   a: [[b]]\n   ```\n\n2. two',
		'> [!NOTE] Title\n> Text',
		'==marked== :rocket: 日本語と עברית',
		'~~~\ntilde\n~~~',
		'Bare ann@mail.test, www.x.test/a_b and _https://y.test/_ in text',
		'Hard  \nbreak\\\nhere &amp; *there*',
	].join('\n\n');
	expect(body(`# T\n\nStart.\n\n${text}`)).toBe(`Start.\n\n${text}`);
});

test('titles in other scripts get an address from their number, and are cut by their words', () => {
	const { cards } = importText(`# 雲の中\n\n${'雲'.repeat(500)}\n\n## מטבח\n\n${'雲'.repeat(500)}`, { cardsAt: 2 });
	expect(cards.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
	expect(heads('# 雲の中で働く人々\n\nText.')).toContain('title: "雲の中で働く人々"');
});

test('a heading without text joins its neighbour, and one alone is named', () => {
	const { report } = importText('# Only a heading');
	expect(report).toContain('"Only a heading" has no text');
	expect(
		lostWords(
			['# T\n\n## Empty one\n\n## Other\n\nText.'],
			importText('# T\n\n## Empty one\n\n## Other\n\nText.', { cardsAt: 2 }).imported,
		),
	).toEqual([]);
});

test('no word is lost of a text with every mark of Markdown in every place', () => {
	const pieces = [
		'*a1*',
		'**b2**',
		'`c3`',
		'[d4](#e)',
		'![f5](g6.png)',
		'<b>h7</b>',
		'[[i8]]',
		'~~j9~~',
		'k10<br>',
		'<x-y>',
		'[^l]',
		'https://m.test/n',
	];
	const places = [
		(text: string) => text,
		(text: string) => `- ${text}`,
		(text: string) => `> ${text}`,
		(text: string) => `| ${text} |\n| --- |\n| ${text} |`,
		(text: string) => `## ${text}`,
		(text: string) => `<div>\n${text}\n</div>`,
	];
	const source = `# T\n\n${places.flatMap((place) => pieces.map(place)).join('\n\n')}\n\n[^l]: o11\n`;
	for (const cardsAt of [undefined, 1, 2])
		expect(lostWords([source], importText(source, { cardsAt }).imported)).toEqual([]);
});

test('a text of 1 MB and a source of 2,000 files work', () => {
	const section = (at: number) => `## The section of number ${at}\n\n${'some words of it '.repeat(30)}`;
	const long = Array.from({ length: 2000 }, (_, at) => section(at)).join('\n\n');
	expect(long.length).toBeGreaterThan(1_000_000);
	expect(importText(long).cards).toHaveLength(2000);
	const files = Object.fromEntries(
		Array.from({ length: 2000 }, (_, at) => [`part ${at % 20}/${at}.md`, `# Note ${at}\n\n[[${at + 1}]]`]),
	);
	expect(importFiles(files).cards).toHaveLength(2000);
});

test('formulas become code that no sign of Markdown can break, in a line, a block, a quotation and a table', () => {
	const written = [
		'With $a_b * c$ and $O(n^2)$s, $$x$$ in a line.',
		'$$\n\\frac{a}{b}\n=\n[[1, 2]]\n$$',
		'> - In it:\n>   $$y_1 < y_2$$',
		'| a | $\\|x|$ |\n| - | - |\n| $p|q$ | b |',
	];
	expect(body(`# T\n\n${TEN_WORDS}\n\n${written.join('\n\n')}`)).toBe(
		[
			TEN_WORDS,
			'With $`a_b * c`$ and $O(n^2)$s, $`x`$ in a line.',
			'```math\n\\frac{a}{b}\n=\n[[1, 2]]\n```',
			'> - In it:\n>   ```math\n>   y_1 < y_2\n>   ```',
			'| a | $`\\|x\\|`$ |\n| - | - |\n| $`p\\|q`$ | b |',
		].join('\n\n'),
	);
	expect(heads('# Sorting in $O(n \\log n)$\n\nText.')).toContain('title: "Sorting in O(n \\\\log n)"');
});

test('code that is never closed ends with its quotation, and a formula after it is one', () => {
	expect(body('# T\n\n> ```\n> $a$\n\nThen $b_1$.')).toBe('> ```\n> $a$\n\nThen $`b_1`$.');
});

test.each(['from $5 to $10 or ($5)-($6)', 'set $HOME/$PATH and ${A}-${B}', '`$a$` and \\$b$', '```\n$$\nx\n$$\n```'])(
	'%s has no formula',
	(text) => {
		expect(body(`# T\n\n${text}`)).toBe(text);
	},
);

test('a line of text below a table stays text, and cells beyond the head stay in the last one', () => {
	expect(body('# T\n\n> | a | b |\n> | - | - |\n> | c | d | e |\n> Text [[below]].')).toBe(
		'> | a | b |\n> | - | - |\n> | c | d \\| e |\n>\n> Text below.',
	);
});

test('signs alone are no heading of a card, and empty braces are front matter', () => {
	const long = 'word '.repeat(40);
	const { cards, report } = importText(`---\n{}\n---\n# A real title\n\n${long}\n\n# ???\n\n${long}`, { cardsAt: 1 });
	expect(cards.map(({ head }) => /title: (.*)/.exec(head)?.[1])).toEqual(['"A real title"']);
	expect(report).not.toContain('{}');
});

test('an embedded picture gets no alternative text from its size and place, and a link may have code in its words', () => {
	const { cards } = importFiles({
		'a.md': `${TEN_WORDS} ![[plan.png|center|550]] ![[plan.png|The plan|200]] [[b#\`f()\`|Use \`f()\`]]`,
		'b.md': `${'word '.repeat(300)}\n\n## \`f()\`\n\n${'word '.repeat(300)}`,
		'plan.png': '',
	});
	expect(cards[0]?.body).toContain('![Plan](../images/plan.png) ![The plan](../images/plan.png)');
	expect(cards[0]?.body).toContain('[Use `f()`](/scenarios/');
});
