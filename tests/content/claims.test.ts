import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardNote, slugs } from '../support/notes.ts';

interface Claim {
	claim: string;
	verdict: 'correct' | 'imprecise' | 'wrong' | 'outdated' | 'unconfirmed';
	/** Words by which the card shows it today. */
	shown: string;
}

const claims = parse(readFileSync('tests/content/claims.yaml', 'utf8')) as Record<string, Claim[]>;

/** Text as a reader sees it: without the signs of Markdown, without links, in one line. */
function plain(text: string): string {
	return text
		.replace(/\[\[(?:service:)?([^\][|]+)(?:\|([^\][]+))?\]\]/g, (_link, target: string, words?: string) => words ?? target)
		.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
		.replace(/[`*_]/g, '')
		.replace(/\s+/g, ' ');
}

/** All that a card says, in every way in which the claims may quote it. */
function saidOn(slug: string): string {
	const { data, body } = cardNote(slug);
	const corrections = data.corrections.flatMap(({ was, now }) => [was, now]);
	return plain([data.title, data.answer, ...data.asked, body, ...corrections].join('\n'));
}

test('the claims of all cards are kept', () => {
	expect(Object.keys(claims).sort()).toEqual([...slugs].sort());
});

describe.each(Object.entries(claims))('%s', (slug, own) => {
	test.each(own)('$claim', ({ shown }) => {
		expect(saidOn(slug)).toContain(plain(shown).trim());
	});

	test('corrects in public what the original notes had wrong', () => {
		const wrong = own.filter(({ verdict }) => verdict !== 'correct');
		expect(cardNote(slug).data.corrections.length).toBeGreaterThanOrEqual(wrong.length);
	});
});
