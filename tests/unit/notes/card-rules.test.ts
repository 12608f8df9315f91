import { describe, expect, test } from 'vitest';
import { CARD, faultsAfter, faultsAfterEdit } from '../../support/faults-after.ts';

const asked = (count: number) =>
	`asked:\n${Array.from({ length: count }, (_, at) => `  - another way, number ${at}\n`).join('')}original:`;

describe('front matter', () => {
	test.each([
		[
			'a title of 19 characters',
			/title: .*/,
			'title: Nineteen characters',
			'"title" is 19 characters long; at least 20',
		],
		['a title of 65 characters', /title: .*/, `title: ${'x'.repeat(65)}`, '"title" is 65 characters long; at most 64'],
		[
			'a title with a full stop',
			/title: .*/,
			'title: Kinesis iterator age keeps growing.',
			'"title" must not end with',
		],
		['an answer in small letters', /answer: Add/, 'answer: add', '"answer" must start with a capital letter'],
		['an answer without an end', /(answer: .*)\./, '$1', '"answer" must end with one full stop'],
		['an answer with code', 'answer: Add', 'answer: Add `x`', '"answer" must be plain words'],
		['four other ways to ask', /asked:[^]*?original:/, asked(4), '"asked" has 4 items; at least 5 needed'],
		['nine other ways to ask', /asked:[^]*?original:/, asked(9), '"asked" has 9 items; at most 8 allowed'],
	])('%s is refused', (_name, from, to, fault) => {
		expect(faultsAfterEdit(from, to)).toEqual([expect.stringContaining(`: ${fault}`)]);
	});

	test('no way to ask occurs twice', () => {
		expect(faultsAfterEdit('asked:\n', 'asked:\n  - How many Workers per shard make sense\n')).toEqual([
			`${CARD}:7: "asked" has 9 items; at most 8 allowed`,
		]);
		expect(faultsAfterEdit('dashboard shows data that is hours old', 'How many Workers per shard make sense')).toEqual([
			`${CARD}:7: "asked" has "how many workers per shard make sense" twice`,
		]);
	});

	test.each([
		['title: Kinesis', 'title: Kinesis →', ':2: "title" has "→" (U+2192)'],
		['answer: Add', 'answer: Add non\u2011stop', ':3: "answer" has "\u2011" (U+2011)'],
	])('%s with a character that share images cannot show is refused', (from, to, fault) => {
		expect(faultsAfterEdit(from, to)).toEqual([
			`${CARD}${fault}, which the font of share images lacks; use another character`,
		]);
	});

	test.each([
		['content/services/iam.md', /^name: .*/m, 'name: Identity →', '"name" has "→"'],
		['content/services/iam.md', /$/, 'More →.\n', 'the text has "→"'],
		['content/domains/dop-c02/1-sdlc-automation.md', /^summary: .*/m, 'summary: More → less.', '"summary" has "→"'],
		['content/site.yaml', /^tagline: .*/m, 'tagline: More → less.', '"tagline" has "→"'],
	])('%s with such a character is refused too', (file, from, to, fault) => {
		expect(faultsAfter((notes) => notes.change(file, from, to)).join('\n')).toContain(fault);
	});
});

describe('traps', () => {
	const complaint = 'a trap must be "- **The tempting answer.** Why it fails here. Right when …"';

	test.each([
		['without bold words', '- **Run more KCL workers than the stream has shards.** The', '- Run more workers. The'],
		['without a reason', /(- \*\*Run more KCL workers.*?\*\* ).*(?=Right when a standby)/, '$1'],
	])('one %s is refused with its line', (_name, from, to) => {
		expect(faultsAfterEdit(from, to)).toEqual([expect.stringMatching(/md:\d+: a trap must be/)]);
		expect(faultsAfterEdit(from, to)[0]).toContain(complaint);
	});

	test('one alone is not enough', () => {
		const faults = faultsAfterEdit(/- \*\*Set a longer retention[^]*?(?=## Today)/, '\n');
		expect(faults).toContain(`${CARD}: "## Traps" has 1 point; at least 2 needed`);
	});
});

describe('reading', () => {
	const block = (code: string) => faultsAfterEdit('## Why\n', `\`\`\`bash\n${code}\n\`\`\`\n\n## Why\n`);

	test('code of 25 lines, or with a line of 81 characters, is refused', () => {
		expect(block('ls\n'.repeat(24) + 'ls')).toEqual([
			expect.stringMatching(/:\d+: code of 25 lines; at most 24 a block$/),
		]);
		expect(block(`ls\n${'x'.repeat(81)}`)).toEqual([
			expect.stringMatching(/:\d+: code of 81 characters; at most 80 a line$/),
		]);
		expect(block('ls\n'.repeat(23) + 'x'.repeat(80))).toEqual([]);
	});

	test('a flow may have long lines, because it is drawn', () => {
		const flow = `\`\`\`flow How it goes\nA -> ${'x '.repeat(41).trim()}\n\`\`\``;
		expect(faultsAfterEdit('## Why\n', `${flow}\n\n## Why\n`)).toEqual([]);
	});

	test('an HTML comment in a note is allowed', () => {
		expect(faultsAfterEdit('## Do this', '<!-- Checked twice. -->\n\n## Do this')).toEqual([]);
	});

	test('a card that takes longer than 90 seconds to read aloud is refused; tables and ids are not read', () => {
		const longer = (text: string) => faultsAfterEdit('\n\n## Why', `\n\n${text}\n\n## Why`);
		const [fault = ''] = longer('word '.repeat(200));
		expect(fault).toMatch(/has \d+ words to read aloud, title and answer included; at most 262 \(90 seconds\)/);
		const most = 200 - (Number(/has (\d+) words/.exec(fault)?.[1]) - 262);
		expect(longer('word '.repeat(most + 1))).toEqual([expect.stringContaining('has 263 words to read aloud')]);
		const table = `| A | B |\n| - | - |\n| ${'word '.repeat(50)} | C |`;
		expect(longer(`${'word '.repeat(most)} {#more-words}\n\n${table}`)).toEqual([]);
	});

	test.each([
		['THIS MUST NOT HAPPEN.', 'has capitals or repeated marks, "THIS MUST NOT"'],
		['Really?? Yes.', 'has capitals or repeated marks, "??"'],
		['Stop!! Now.', 'has capitals or repeated marks, "!!"'],
		['The <b>bold</b> way.', 'has HTML, "<b>"'],
	])('%s is refused', (words, fault) => {
		expect(faultsAfterEdit('## Do this', `${words}\n\n## Do this`).join('\n')).toContain(fault);
	});
});

describe('tables', () => {
	const table = (row: string) => faultsAfterEdit('## Traps', `| A | B |\n| - | - |\n${row}\n\n## Traps`);
	const LINK = 'kinesis-low-write-throughput';

	test.each([`| [[${LINK}|slow writes]] | b |`, `| [[${LINK}|slow writes]] |`, '| `a|b` | c |', '| a |'])(
		'the row %s would lose words, and is refused',
		(row) => {
			expect(table(row)).not.toEqual([]);
		},
	);
	test('a table in a note that is no card is checked too', () => {
		const broken = '\n| A | B |\n| - | - |\n| one |\n';
		expect(faultsAfter((notes) => notes.change('content/services/iam.md', /$/, broken))).toEqual([
			expect.stringContaining('this row has 1 cells, the head of the table 2'),
		]);
	});
	test(`an escaped bar is a part of its cell`, () => {
		expect(table(`| [[${LINK}\\|slow writes]] | \`a\\|b\` |`)).toEqual([]);
	});
});
