import { expect, test } from 'vitest';
import { copyOfNotes } from '../../support/notes-folder.ts';

const CARD = 'content/scenarios/kinesis-growing-iterator-age.md';
const OTHER = '/scenarios/kinesis-low-write-throughput/';

test.each([
	['{#five cron}', /:\d+: \{#five cron\} is no id; write \{#two-or-three-words\}/],
	['{#Five-Cron}', /\{#Five-Cron\} is no id/],
	['{#traps}', /\{#traps\} is an id that a part of every card has already/],
	['{#batch-in-producer}', /\{#batch-in-producer\} is an id that another statement of this card has already/],
	['{#longer-retention-period} And more.', /\{#longer-retention-period\} is no id/],
])('the id %s is refused', (written, message) => {
	using folder = copyOfNotes();
	folder.change(CARD, '{#longer-retention-period}', written);
	expect(folder.faults().join('\n')).toMatch(message);
});

test.each([
	[
		'{ batch-in-producer: longer-retention-period }',
		/"redirects" names "batch-in-producer", which is still on the page/,
	],
	[
		'{ gone: longer-retention-perio }',
		/"redirects" leads to "longer-retention-perio", which is not on the page. Did you mean "longer-retention-period"/,
	],
	['{ gone: decision }', /leads to "decision", which is not on the page/],
	['{ Gone: traps }', /"redirects/],
])('the redirects %s of a card are refused', (written, message) => {
	using folder = copyOfNotes();
	folder.change(CARD, 'verified:', `redirects: ${written}\nverified:`);
	expect(folder.faults().join('\n')).toMatch(message);
});

test('a removed statement may be redirected to a statement or a section of the card', () => {
	using folder = copyOfNotes();
	folder.change(CARD, 'verified:', 'redirects: { gone: longer-retention-period, lost: traps }\nverified:');
	expect(folder.faults()).toEqual([]);
});

test.each([
	[`- { from: ${OTHER}, to: /scenarios/ecs-container-logs/ }`, /is redirected, but there is a page at that address/],
	[
		'- { from: /scenarios/old/, to: /scenarios/kinesis-low/ }',
		/leads to \/scenarios\/kinesis-low\/, which does not exist/,
	],
	[
		`- { from: /scenarios/a/, to: /scenarios/b/ }\n- { from: /scenarios/b/, to: ${OTHER} }`,
		/leads to \/scenarios\/b\/, which is itself redirected/,
	],
	[`- { from: /scenarios/a/, to: ${OTHER} }\n- { from: /scenarios/a/, to: ${OTHER} }`, /is redirected twice/],
	[`- { from: /Scenarios/a, to: ${OTHER} }`, /is not the address of a page/],
])('the redirect %s is refused', (written, message) => {
	using folder = copyOfNotes();
	folder.write('content/redirects.yaml', written);
	expect(folder.faults().join('\n')).toMatch(message);
});
