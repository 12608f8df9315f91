import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/notes/apply-plan.ts';
import { planIds } from '../../../src/notes/plan-ids.ts';
import { faultsAfter } from '../../support/faults-after.ts';
import { copyOfNotes } from '../../support/notes-folder.ts';

const FILE = 'content/comparisons/sns-sqs.md';

const after = (from: string | RegExp, to: string) => faultsAfter((notes) => notes.change(FILE, from, to));

test.each([
	[
		'too few cells',
		'cells: [Pushes, ',
		'cells: [',
		':7: "rows[1].cells" has 1 cell, but there are 2 columns; write one for each, in their order',
	],
	['an id twice', 'id: sqs-queue', 'id: sns-topic', ':7: two rows have the id "sns topic"; each row needs its own'],
	['a name twice', 'name: Amazon SQS queue (SQS)', 'name: Amazon SNS topic', ':7: two rows have the name'],
	['a deciding fact twice', /decides: Work.*/, 'decides: One message must reach many subscribers at once.', ':7: two'],
	['a head twice', '[Model, Receivers]', '[Model, model]', ':7: two columns have the head "model"'],
	['an id that the page has', 'id: sqs-queue', 'id: decision', ':7: "rows[2].id" is "decision", which another part'],
	[
		'the name in the deciding fact',
		'Work must wait until',
		'The SQS message waits until',
		':7: "rows[2].decides" has "sqs", the name that the review asks for',
	],
	['no task of the current exam', "{ dop-c02: ['4.3'] }", "{ dop-c01: ['1.1'] }", ':5: "tasks" lacks dop-c02'],
	['an unknown task', "['4.3']", "['4.9']", ':5: "tasks.dop-c02" names "4.9", which does not exist'],
	[
		'an unknown service',
		'[sns, sqs]',
		'[sns, sqss]',
		':4: "services" names "sqss", which does not exist. Did you mean',
	],
	[
		'an unknown card',
		'[kinesis-low',
		'[kinesis-lwo',
		':7: "rows[2].cards" names "kinesis-lwo-write-throughput", which',
	],
	[
		'a link in a cell',
		'One group of workers',
		'"[[ecs-container-logs]]"',
		':7: "rows[2].cells[2]" must not have a link',
	],
	['a deciding fact without an end', 'has time.', 'has time', ':7: "rows[2].decides" must end with one full stop'],
	['one row', /\n {2}- id: sqs-queue[^]*?(?=\nasked)/, '', ':7: "rows" has 1 item; at least 2 needed'],
	['a field that is none', 'answer:', 'decision:', ':3: "decision" is not a field'],
	['no text', /Both are.*/, '', ':26: has no text; write it below the front matter'],
	['a link that leads nowhere', 'Both are', 'See [[nowhere]]. Both are', ':27: [[nowhere]] does not exist'],
	['one source', / {2}- \{ title: What is Amazon SNS.*\n/, '', ':22: "sources" has one page; name at least two'],
	['a day to come', 'verified: 2026-11-22', 'verified: 2027-01-01', ':21: "verified" is 2027-01-01, which is in the'],
	['an asked wording twice', 'asked:\n', 'asked:\n  - sns or sqs\n', ':17: "asked" has "SNS or SQS" twice'],
	['a title that a share image cannot show', 'SNS topic or', 'SNS topic → or', ':2: "title" has "→"'],
	['a row that is gone', 'id: sqs-queue', 'id: queue', 'lacks statements that others may link to: sqs-queue.'],
	[
		'a redirect that leads nowhere',
		'verified:',
		'redirects: { old: gone }\nverified:',
		':21: "redirects" leads to "gone"',
	],
])('%s is refused', (_what, from, to, fault) => {
	expect(after(from, to).join('\n')).toContain(`${FILE}${fault.startsWith(':') ? fault : `: ${fault}`}`);
});

test('a row that is gone leads to another', () => {
	using notes = copyOfNotes();
	notes.change(FILE, 'id: sqs-queue', 'id: queue');
	notes.change(FILE, 'verified:', 'redirects: { sqs-queue: queue }\nverified:');
	expect(notes.faults()).toEqual([]);
});

test('a comparison is deleted, and its address leads to another page', () => {
	using notes = copyOfNotes();
	notes.remove(FILE);
	expect(notes.faults()[0]).toContain(
		'/compare/sns-sqs/ was published and is gone; add the page that replaces it: - { from: /compare/sns-sqs/, to: /compare/SLUG/ }',
	);
});

test('a comparison is added, and its rows get their addresses', () => {
	using notes = copyOfNotes();
	const text = notes
		.read(FILE)
		.replace(/title: .*/, 'title: Topic or queue once more')
		.replace('Ask whether', 'Ask if');
	notes.write('content/comparisons/once-more.md', text);
	expect(notes.faults()).toEqual([]);
	expect(notes.warnings()).toEqual([expect.stringContaining('once-more.md: has 5 addresses not yet in')]);
	expect(applyPlan(notes.path, planIds(notes.path))).toBe(true);
	expect(notes.warnings()).toEqual([]);
	expect(notes.read('content/addresses.txt')).toContain('/compare/once-more/#sqs-queue\n');
});

test('two comparisons, or a card and a comparison, do not share a title', () => {
	const faults = faultsAfter((notes) =>
		notes.write('content/comparisons/again.md', notes.read(FILE).replace('Ask whether', 'Ask if')),
	);
	expect(faults.join()).toContain(
		'"title" is "SNS topic or SQS queue", which content/comparisons/again.md has already',
	);
});

test('a link to a row that is not there is named', () => {
	const faults = faultsAfter((notes) => notes.change('content/about.md', /$/, '\n[x](/compare/sns-sqs/#sqs-queu)\n'));
	expect(faults.join()).toContain('has no statement #sqs-queu. Did you mean "sqs-queue"?');
});
