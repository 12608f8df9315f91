import { describe, expect, test } from 'vitest';
import { CARD, faultsAfterEdit } from '../../support/faults-after.ts';
import { copyOfNotes } from '../../support/notes-folder.ts';

const TRAP = /- \*\*Run more KCL workers.*/;

describe('a trap', () => {
	const faults = (trap: string) => faultsAfterEdit(TRAP, `- ${trap} {#more-workers-than-shards}`);
	const OPTION = '**Run more KCL workers than the stream has shards.**';
	const RIGHT = 'Right when a standby should take over.';

	test.each([
		[
			`**More workers than shards.** Workers idle. ${RIGHT}`,
			'the tempting answer "More workers than shards." has 4 words; write it as an exam would print it, with at least 6',
		],
		[`${OPTION} They idle. ${RIGHT}`, 'the reason of a trap begins with "They"; name what fails'],
		[`${OPTION} It’s idle. ${RIGHT}`, 'the reason of a trap begins with "It"; name what fails'],
		[`${OPTION} Both idle. ${RIGHT}`, 'the reason of a trap begins with "Both"; name what fails'],
		[`${OPTION} Workers idle.`, 'a trap does not say when it would be right; end it with a sentence "Right when …"'],
		[`${OPTION} Workers idle. Right as a standby for failures at night.`, 'a trap does not say when it would be right'],
		[
			`${OPTION} Workers idle. Right when one must wait.`,
			'"Right when one must wait." has 3 words after "Right when"; write a whole clause of at least 5',
		],
	])('is a fault with its line: %s', (trap, fault) => {
		expect(faults(trap)).toEqual([expect.stringMatching(/^content\/scenarios\/.+:\d+: /)]);
		expect(faults(trap)[0]).toContain(fault);
	});

	test.each([
		`${OPTION} Extra workers idle. ${RIGHT}`,
		`**Set \`a\` to 1 in the task.** Iteration is slow. Right when \`a\` is \`b\`, or when [[ecs-container-logs]] holds.`,
	])('is fine: %s', (trap) => {
		expect(faults(trap)).toEqual([]);
	});
});

describe('comments in code', () => {
	const block = (language: string, code: string) =>
		faultsAfterEdit('## Why\n', `\`\`\`${language} {#code-block}\n${code}\n\`\`\`\n\n## Why\n`);

	test('four lines of them are too many; the fourth is named', () => {
		const [fault, ...others] = block('yaml', '# one\na: 1 # two\n# three\nb: 2\n# four\nc: 3');
		expect(others).toEqual([]);
		expect(fault).toMatch(
			/:74: code with 4 lines of comments; at most 3 a block\. Comments name steps: move facts to /,
		);
		expect(block('yaml', '# one\na: 1 # two\n# three')).toEqual([]);
	});

	test.each([
		['bash', '#!/bin/bash\necho a#b\necho $#\necho ${#a}'],
		['java', 'u = "https://a.example";\n// one\n// two\n// three'],
		['text', '# a\n# b\n# c\n# d'],
		['dockerfile', '# one\n# two\n# three'],
	])('%s that only looks like comments, or has at most three, is fine', (language, code) => {
		expect(block(language, code)).toEqual([]);
	});

	test.each([
		['python', '# a\n# b\n# c\n# d'],
		['xml', '<!-- a -->\n<!-- b -->\n<!-- c -->\n<!-- d -->'],
		['ini', '; a\n# b\n; c\n# d'],
		['groovy', '// a\n// b\n// c\n// d'],
	])('comments are recognized in %s', (language, code) => {
		expect(block(language, code)).toEqual([expect.stringContaining('code with 4 lines of comments')]);
	});
});

describe('the words to look for', () => {
	const decides = (value: string) => faultsAfterEdit(/decides: .*\n/, value);

	test('are reported if they are missing', () => {
		expect(decides('')).toEqual([
			`${CARD}:5: lacks "decides"; write one to three phrases of a question that point to this card, at most 60 letters each`,
		]);
	});

	test('may be missing where the exam does not ask the card', () => {
		expect(decides('background: true\n')).toEqual([]);
	});

	test.each(['Amazon Kinesis Data Streams', 'kinesis', 'KDS', 'Event Bridge'])(
		'must not be only the name of a service: %s',
		(name) => {
			expect(decides(`decides: [before records expire, ${name}]\n`)).toEqual([
				`${CARD}:6: "decides" has "${name}", which is only the name of a service; write what the question demands`,
			]);
		},
	);

	test('are at most three phrases of at most 60 letters', () => {
		const long = 'x'.repeat(61);
		expect(faultsAfterEdit(/decides: .*\n/, `decides: [${long}]\n`)).toEqual([
			expect.stringContaining('61 characters long; at most 60'),
		]);
		expect(faultsAfterEdit(/decides: .*\n/, 'decides: [one thing, two things, three, four]\n')).toEqual([
			expect.stringContaining('"decides" has 4 items; at most 3 allowed'),
		]);
	});
});

test('the cards in the fixtures have no faults', () => {
	using notes = copyOfNotes();
	expect(notes.faults()).toEqual([]);
});
