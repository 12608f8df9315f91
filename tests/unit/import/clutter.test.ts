import { expect, test } from 'vitest';
import { importedBody, importFiles, importText } from '../../support/importing.ts';

test.for([
	['a table of contents', '- [One](#one)\n- [Two](#two)\n  - [Three](#three)'],
	['the same in HTML', '- <a href="#one">One</a>\n- <a href="#two">Two</a>\n- <a href="#three">Three</a>'],
	['the placeholder for a table of contents', '[[_TOC_]]'],
	[
		'badges',
		'[![Build](https://img.shields.io/badge/b-ok.svg)](https://ci.test/) ![Cover](https://codecov.io/x/badge.svg)',
	],
	['a link back to the top', '[⬆ Back to top](#top)'],
	['the same in HTML', '<p align="right">(<a href="#top">back to top</a>)</p>'],
	['a comment', '<!-- a remark -->'],
	["a comment of Obsidian's", '%% a remark %%'],
])('%s is removed, and the report names it', ([, clutter = '']) => {
	const { cards, report } = importText(`# Title of it all\n\nBefore it.\n\n${clutter}\n\n## One\n\nAfter it.`);
	expect(cards.map((card) => card.body)).toEqual(['Before it.\n\n## One\n\nAfter it.']);
	expect(report).toContain(`notes.md:5: ${clutter.replace(/\s*\n\s*/g, ' ')}`);
});

test('the heading of a table of contents is removed with it', () => {
	expect(
		importedBody(
			'# T\n\nText.\n\n## Table of contents\n\n1. [One](#one)\n2. [Two](#two)\n3. [Three](#three)\n\n## One\n\nMore.',
		),
	).toBe('Text.\n\n## One\n\nMore.');
});

test('links to other files at the end of a file are removed, and lists of links to other sites stay', () => {
	const { cards } = importFiles({
		'a.md': 'Text of a.\n\n[← Previous](b.md) | [Home](c.md) | [Next →](b.md)',
		'b.md': 'Text of b.\n\n- [One](https://one.test/)\n- [Two](https://two.test/)\n- [Three](https://three.test/)',
		'c.md': 'Text of c.',
	});
	expect(cards.map((card) => card.body.split('\n\n')[1]?.slice(0, 7))).toEqual([undefined, '- [One]', undefined]);
});

test('a list of links with words of its own stays', () => {
	expect(
		importedBody('# T\n\n- [One](#one): what it is\n- [Two](#one): what it does\n- [Three](#one)\n\n## One\n\nText.'),
	).toContain('what it does');
});

test('an index file that only links to the other files makes no card', () => {
	const { cards, report } = importFiles({
		'index.md': '# Index\n\n## Storage\n[One](a.md#x)  \n&nbsp;[Two](a.md#y)  \n&nbsp;[Three](a.md#z)\n',
		'a.md': '# A note on storage\n\nText.',
	});
	expect(cards.map(({ id }) => id)).toEqual(['a-note-on-storage']);
	expect(report).toContain('index.md:3: ## Storage');
});
