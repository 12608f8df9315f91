import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CardNote, notes } from '../support/notes.ts';

interface Claim {
	claim: string;
	verdict: 'correct' | 'imprecise' | 'wrong' | 'outdated' | 'unconfirmed';
	/** Words by which the card shows it today. */
	shown: string;
}

/** Claims of the original notes, by their headings there. */
const claims = new Map(
	Object.entries(parse(readFileSync('tests/content/claims.yaml', 'utf8')) as Record<string, Claim[]>).map(
		([heading, each]) => [plain(heading), each] as const,
	),
);

/** The cards that come from each heading: one, or more where a card was split. */
const cards = Map.groupBy(
	notes.scenarios.filter(({ data }) => data.original !== undefined),
	({ data }) => plain(data.original ?? ''),
);

/** Text as a reader sees it: without Markdown's marks and links, in one line, but with straight quotes. */
function plain(text: string): string {
	return text
		.replace(
			/\[\[(?:service:)?([^\][|\\]+)(?:\\?\|([^\][]+))?\]\]/g,
			(_link, target: string, words?: string) => words ?? target,
		)
		.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
		.replace(/[`*_]/g, '')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\s+/g, ' ');
}

/** All that a card says, in every way in which the claims may quote it. */
function saidOn({ data, body }: CardNote): string {
	const corrections = data.corrections.flatMap(({ was, now }) => [was, now]);
	return plain([data.title, data.answer, ...data.asked, body, ...corrections].join('\n'));
}

describe.each([...cards])('%s', (heading, own) => {
	const ofHeading = claims.get(heading) ?? [];

	test('has its claims in tests/content/claims.yaml', () => {
		expect(ofHeading).not.toEqual([]);
	});

	test('shows each claim of the original notes', () => {
		const text = own.map(saidOn).join('\n');
		expect(ofHeading.filter(({ shown }) => !text.includes(plain(shown).trim()))).toEqual([]);
	});

	test('corrects in public what the original notes had wrong', () => {
		const wrong = ofHeading.filter(({ verdict }) => verdict !== 'correct');
		const corrections = own.flatMap(({ data }) => data.corrections);
		expect(corrections.length).toBeGreaterThanOrEqual(wrong.length);
	});
});
