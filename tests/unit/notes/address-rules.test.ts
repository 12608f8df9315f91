import { expect, test } from 'vitest';
import { copyOfNotes } from '../../support/notes-folder.ts';

const CARD = 'content/scenarios/codebuild-test-private-rds-nightly.md';
const OTHER = '/scenarios/golden-ami-inspection/';

test.each([
	['{#five cron}', /:\d+: \{#five cron\} is no address; write \{#two-or-three-words\}/],
	['{#Five-Cron}', /\{#Five-Cron\} is no address/],
	['{#traps}', /\{#traps\} is an address that a part of every card has already/],
	['{#create-schedule}', /\{#create-schedule\} is an address that another statement of this card has already/],
	['{#five-cron-fields} And more.', /\{#five-cron-fields\} is no address/],
])('the address %s is refused', (written, message) => {
	using folder = copyOfNotes();
	folder.change(CARD, '{#five-cron-fields}', written);
	expect(folder.faults().join('\n')).toMatch(message);
});

test.each([
	['{ create-schedule: five-cron-fields }', /"redirects" names "create-schedule", which is still on the card/],
	[
		'{ gone: five-cron-field }',
		/"redirects" leads to "five-cron-field", which is not on the card. Did you mean "five-cron-fields"/,
	],
	['{ gone: decision }', /leads to "decision", which is not on the card/],
	['{ Gone: traps }', /"redirects/],
])('the redirects %s of a card are refused', (written, message) => {
	using folder = copyOfNotes();
	folder.change(CARD, 'verified:', `redirects: ${written}\nverified:`);
	expect(folder.faults().join('\n')).toMatch(message);
});

test('a former statement may lead to a statement or a part of the card', () => {
	using folder = copyOfNotes();
	folder.change(CARD, 'verified:', 'redirects: { gone: five-cron-fields, lost: traps }\nverified:');
	expect(folder.faults()).toEqual([]);
});

test.each([
	[`- { from: ${OTHER}, to: /scenarios/ecs-container-logs/ }`, /is redirected, but there is a page at that address/],
	[
		'- { from: /scenarios/old/, to: /scenarios/golden-ami/ }',
		/leads to \/scenarios\/golden-ami\/, which does not exist/,
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
