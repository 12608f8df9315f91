import { expect, test } from 'vitest';
import { importedBody, importFiles, importText, lostWords, TEN_WORDS } from '../../support/importing.ts';

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
	expect(importedBody(`# T\n\nStart.\n\n${text}`)).toBe(`Start.\n\n${text}`);
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

test('a line of text below a table stays text, and cells beyond the head stay in the last one', () => {
	expect(importedBody('# T\n\n> | a | b |\n> | - | - |\n> | c | d | e |\n> Text [[below]].')).toBe(
		'> | a | b |\n> | - | - |\n> | c | d \\| e |\n>\n> Text below.',
	);
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
