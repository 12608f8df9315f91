import { expect, test } from 'vitest';
import { importedBody, importText } from '../../support/importing.ts';

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
	expect(importedBody('---\n\nFirst words.\n\n---\n\nLast words.')).toContain('First words.');
});

test('empty braces are front matter', () => {
	const { cards, report } = importText('---\n{}\n---\n# A real title\n\nText.');
	expect(cards.map(({ body }) => body)).toEqual(['Text.']);
	expect(report).not.toContain('{}');
});
