import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allChanges, groupChanges } from '../../../src/model/changes.ts';
import { LEDGER } from '../../../src/notes/ledger.ts';
import { applyPlan } from '../../../src/notes/apply-plan.ts';
import { planIds } from '../../../src/notes/plan-ids.ts';
import { planRename } from '../../../src/notes/plan-rename.ts';
import { readNotes } from '../../../src/notes/read-notes.ts';
import { aCard } from '../../support/builders.ts';
import { copyOfNotes, type NotesFolder } from '../../support/notes-folder.ts';

const OLD = 'kinesis-growing-iterator-age';
const card = (slug: string) => `content/scenarios/${slug}.md`;

/** What `npm run notes:ids` does; afterwards no rule has anything to say, and no published address was lost. */
function publish(notes: NotesFolder) {
	const before = notes.read(LEDGER).trim().split('\n');
	expect(applyPlan(notes.path, planIds(notes.path))).toBe(true);
	expect(notes.faults()).toEqual([]);
	expect(notes.warnings()).toEqual([]);
	const after = new Set(notes.read(LEDGER).trim().split('\n'));
	expect(before.filter((address) => !after.has(address))).toEqual([]);
}

/** The front matter that the message of a rule tells the author to add. */
const redirectsIn = (fault: string | undefined) => /\{ \S+: situation.*\}$/.exec(fault ?? '')?.[0] ?? '';

/** Adds a copy of a card, as the README says, with a title and statements of its own. */
function addCard(notes: NotesFolder, slug: string, title: string) {
	const text = notes.read(card('ecs-container-logs'));
	notes.write(
		card(slug),
		text
			.replace(/title: .*/, `title: ${title}`)
			.replace(/answer: .*/, `answer: ${title}.`)
			.replace(/^original: .*\n/m, '')
			.replace(/ \{#[a-z0-9-]+\}/g, ''),
	);
	notes.write(`content/phrases/${slug}.yaml`, `phrases:\n  - words that people search ${slug} by\n`);
}

test('a card is added', () => {
	using notes = copyOfNotes();
	addCard(notes, 'ecs-exec-into-task', 'Look into a running Amazon ECS task');
	publish(notes);
	expect(notes.read(card('ecs-exec-into-task'))).toMatch(/definition\. \{#name-log-driver-task\}/);
	expect(notes.read(LEDGER)).toContain('/scenarios/ecs-exec-into-task/#name-log-driver-task\n');
});

test('a card is renamed, and every kind of link to it goes along', () => {
	using notes = copyOfNotes();
	expect(applyPlan(notes.path, planRename(notes.path, OLD, 'kinesis-lag'))).toBe(true);
	publish(notes);
	const linking = notes.read(card('kinesis-low-write-throughput'));
	expect(linking).not.toContain(OLD);
	expect(linking).toContain(String.raw`[[kinesis-lag\|slow consumers]]`);
	expect(linking).toContain('[a card](/scenarios/kinesis-lag/)');
	expect(linking).toContain('[lag]: /scenarios/kinesis-lag/#one-worker-per-shard "The reasons"');
	expect(notes.read('content/redirects.yaml')).toContain(`- { from: /scenarios/${OLD}/, to: /scenarios/kinesis-lag/ }`);
});

test('a card becomes two: a statement moves, and its old address leads to the link to the new card', () => {
	using notes = copyOfNotes();
	addCard(notes, 'kinesis-batch-writes', 'Write to a Kinesis stream in batches');
	notes.change(card('kinesis-batch-writes'), 'Name the log driver', 'Send records in batches');
	notes.change(
		card('kinesis-low-write-throughput'),
		'Send records in batches. {#batch-put-records}',
		'Write as [[kinesis-batch-writes]] says. {#write-as-other-card}',
	);
	const [link, fault] = notes.faults();
	expect(link).toMatch(/^content\/about\.md:\d+: the link to ".*#batch-put-records" has no statement/);
	expect(fault).toContain('lacks statements that others may link to: batch-put-records.');
	const redirects = redirectsIn(fault).replace('situation', 'write-as-other-card');
	notes.change(card('kinesis-low-write-throughput'), 'verified:', `redirects: ${redirects}\nverified:`);
	publish(notes);
});

test('a card is deleted, and its addresses lead to the card that replaces it', () => {
	using notes = copyOfNotes();
	notes.remove(card('dynamodb-streams-lambda-throttling'));
	notes.remove('content/phrases/dynamodb-streams-lambda-throttling.yaml');
	notes.change(card(OLD), ', dynamodb-streams-lambda-throttling]', ']');
	const [gone] = notes.faults();
	const [, redirect = ''] = /(- \{ from: .*\})$/.exec(gone ?? '') ?? [];
	notes.write('content/redirects.yaml', `${redirect.replace('SLUG', 'ecs-container-logs')}\n`);
	const redirects = redirectsIn(notes.faults()[0]);
	notes.change(card('ecs-container-logs'), 'verified:', `redirects: ${redirects}\nverified:`);
	publish(notes);
});

test('a card is corrected on two days, and each day has an address of its own', () => {
	using notes = copyOfNotes();
	const added = (day: string) => `corrections:
  - verdict: wrong
    was: What was said before ${day}.
    now: What is true instead.
    sources: ['https://docs.aws.amazon.com/streams/latest/dev/introduction.html']
    date: ${day}
`;
	notes.change(card(OLD), 'corrections:\n', added('2026-11-25'));
	publish(notes);
	notes.change(card(OLD), 'corrections:\n', added('2026-11-26'));
	publish(notes);
	const { corrections = [] } = readNotes(notes.path).notes.scenarios.find(({ id }) => id === OLD)?.data ?? {};
	const groups = groupChanges(allChanges([aCard({ slug: OLD, corrections })], []));
	expect(new Set(groups.map(({ id }) => id)).size).toBe(3);
	// The card's own link to its corrections leads to the newest.
	expect(groups[0]?.id).toBe(OLD);
});

test('a service is added', () => {
	using notes = copyOfNotes();
	notes.write(
		'content/services/efs.md',
		'---\nname: Amazon Elastic File System\nshort: EFS\nstatus: current\ndocs: https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html\n---\n\nFiles that many servers share. It grows by itself.\n',
	);
	publish(notes);
	expect(notes.read(LEDGER)).toContain('/services/efs/\n');
});

test('a term is added to the glossary', () => {
	using notes = copyOfNotes();
	const glossary = readFileSync(join(notes.path, 'content/glossary.yaml'), 'utf8');
	notes.write(
		'content/glossary.yaml',
		`${glossary}- term: RPO\n  name: recovery point objective\n  means: How much data may be lost, as a time.\n`,
	);
	publish(notes);
});

test('the introduction to a domain is rewritten, or added where it is missing', () => {
	using notes = copyOfNotes();
	const file = 'content/domains/dop-c02/1-sdlc-automation.md';
	const text = notes.read(file);
	notes.remove(file);
	expect(notes.faults()).toEqual([`content/exams/dop-c02.yaml: domain 1 has no introduction; write ${file}`]);
	notes.write(file, text.replace(/\n---\n[^]*$/, '\n---\n\nIt asks for pipelines. See [[ecs-container-logs]].\n'));
	publish(notes);
});
