import { expect, test } from 'vitest';
import { importedBody, importedHeads, importFiles, importText, lostWords, TEN_WORDS } from '../../support/importing.ts';

test('headings underlined with === and --- become headings of the right level', () => {
	expect(importedBody(`${TEN_WORDS}\n\nFirst\n=====\n\nOne.\n\nSecond\n------\n\nTwo.`)).toBe(
		`${TEN_WORDS}\n\n## First\n\nOne.\n\n### Second\n\nTwo.`,
	);
});

test('skipped levels are closed, and closing marks of headings go', () => {
	expect(
		importedBody('# T\n\nText.\n\n#### Deep ####\n\nOne.\n\n###### Deeper\n\nTwo.\n\n#### Again\n\nThree.').match(
			/^#+ .*$/gm,
		),
	).toEqual(['## Deep', '### Deeper', '## Again']);
});

test('headings in code, quotations and lists are no sections', () => {
	const text = '# Only title\n\n```sh\n# not a heading\n```\n\n> # quoted\n\n- # in a list\n\nText.';
	expect(importedBody(text)).toBe(text.replace('# Only title\n\n', ''));
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

test('titles in other scripts get an address from their number, and are cut by their words', () => {
	const { cards } = importText(`# 雲の中\n\n${'雲'.repeat(500)}\n\n## מטבח\n\n${'雲'.repeat(500)}`, { cardsAt: 2 });
	expect(cards.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
	expect(importedHeads('# 雲の中で働く人々\n\nText.')).toContain('title: "雲の中で働く人々"');
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

test('signs alone are no heading of a card', () => {
	const long = 'word '.repeat(40);
	const { cards } = importText(`# A real title\n\n${long}\n\n# ???\n\n${long}`, { cardsAt: 1 });
	expect(cards.map(({ head }) => /title: (.*)/.exec(head)?.[1])).toEqual(['"A real title"']);
});
