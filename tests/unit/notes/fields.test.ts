import { expect, test } from 'vitest';
import { copyOfNotes } from '../../support/notes-folder.ts';

const CARD = 'content/scenarios/kinesis-growing-iterator-age.md';
const SERVICE = 'content/services/codecommit.md';
const EXAM = 'content/exams/dop-c02.yaml';

function faultsAfter(file: string, from: string | RegExp, to: string): string[] {
	using notes = copyOfNotes();
	notes.change(file, from, to);
	return notes.faults();
}

test('a missing field is named', () => {
	expect(faultsAfter(CARD, /answer: .*\n/, '')).toEqual([`${CARD}: "answer" is missing`]);
});

test('a misspelt field is named with its line, the likely one and all that are allowed', () => {
	expect(faultsAfter(CARD, 'related:', 'realted:')).toEqual([
		`${CARD}:25: "realted" is not a field. Did you mean "related"? Allowed: kind, title, answer, option, chapter, order, draft, tags, aliases, services, tasks, decides, priority, background, asked, original, verified, sources, related, redirects, corrections, confirmed`,
	]);
});

test.each([
	['an empty field', CARD, /answer: .*/, 'answer:', ':3: "answer" is empty'],
	['a number for text', CARD, /title: .*/, 'title: 1234567890', ':2: "title" must be text; put 1234567890 in quotes'],
	[
		'a task without quotes',
		CARD,
		"['3.2', '4.2']",
		"['3.2', 4.2]",
		':5: "tasks.dop-c02[2]" must be text; put 4.2 in quotes',
	],
	['text for a list', CARD, "['3.2', '4.2']", "'3.2'", ':5: "tasks.dop-c02" must be a list'],
	['an empty list', CARD, "['3.2', '4.2']", '[]', ':5: "tasks.dop-c02" has 0 items; at least 1 needed'],
	[
		'too long an answer',
		CARD,
		/answer: .*/,
		`answer: ${'x'.repeat(161)}`,
		':3: "answer" is 161 characters long; at most 160 allowed',
	],
	[
		'a decision that only the situation explains',
		CARD,
		/answer: .*/,
		'$&\noption: Put it under a key that every consumer reads.',
		':4: "option" must name what it is about: duels show it without the situation',
	],
	['too short a title', CARD, /title: .*/, 'title: Short', ':2: "title" is 5 characters long; at least 20 needed'],
	['a word for a day', CARD, /verified: .*/, 'verified: today', ':17: "verified" is not a day; write it as YYYY-MM-DD'],
	[
		'a day that no calendar has',
		CARD,
		/verified: .*/,
		'verified: 2026-02-31',
		':17: "verified" is not a day; write it as YYYY-MM-DD',
	],
	['a field within a field', CARD, 'title: Troubleshoot', 'titel: Troubleshoot', ':18: "sources[2].title" is missing'],
	[
		'a value that is not among the allowed ones',
		SERVICE,
		/status: .*/,
		'status: curent',
		':5: "status" is "curent". Did you mean "current"? Allowed: current, renamed, closed to new customers or retired',
	],
	[
		'a priority that does not exist',
		CARD,
		'decides:',
		'priority: 4\ndecides:',
		':6: "priority" is "4". Allowed: 1, 2 or 3',
	],
	['a word for a number', EXAM, /weight: .*/, 'weight: much', '"domains[1].weight" must be a number'],
])('%s is refused', (_name, file, from, to, fault) => {
	const faults = faultsAfter(file, from, to);
	expect(faults.filter((each) => each.startsWith(file) && each.includes(fault))).toHaveLength(1);
});

test('a URL of a host that is not official is refused, and the official hosts are named', () => {
	const [fault] = faultsAfter(SERVICE, /docs: .*/, 'docs: https://example.org/');
	expect(fault).toMatch(/"docs" is not an official address; allowed: docs\.aws\.amazon\.com, /);
});

test('the source of a confirmed statement is on an official host', () => {
	const confirmed = (url: string) => `confirmed:
  - was: More shards raise the parallelism.
    now: Each shard takes one worker.
    sources: ['${url}']
    date: 2026-11-22
related:`;
	expect(faultsAfter(CARD, 'related:', confirmed('https://docs.aws.amazon.com/streams/'))).toEqual([]);
	const [fault] = faultsAfter(CARD, 'related:', confirmed('https://example.org/'));
	expect(fault).toContain(`${CARD}:25: "confirmed[1].sources[1]" is not an official address`);
	const late = confirmed('https://docs.aws.amazon.com/streams/').replace('2026-11-22', '2027-01-01');
	expect(faultsAfter(CARD, 'related:', late)).toEqual([
		`${CARD}:25: "confirmed" has the date 2027-01-01, which is in the future; today is 2026-12-01`,
	]);
});

test('a service that is not current says why', () => {
	expect(faultsAfter('content/services/opsworks.md', /note: .*\n/, '')[0]).toContain('"note" and "source" are needed');
});
