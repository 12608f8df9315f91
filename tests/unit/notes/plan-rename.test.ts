import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstPath } from '../../../src/model/first-path.ts';
import { readNotes } from '../../../src/notes/read-notes.ts';
import { renameNote } from '../../../src/notes/plan-rename.ts';
import { renameFault } from '../../../src/notes/renamable.ts';
import { writeAll } from '../../../src/notes/write-all.ts';
import { copyOfNotes, type NotesFolder } from '../../support/notes-folder.ts';

const OLD = 'kinesis-low-write-throughput';
const NEW = 'kinesis-slow-writes';

function rename({ path }: NotesFolder, from: string, to: string) {
	writeAll(path, renameNote(path, readNotes(path).notes, from, to));
}

test('a renamed card takes all links to it along and leaves a redirect', () => {
	using folder = copyOfNotes();
	rename(folder, OLD, NEW);
	expect(folder.faults()).toEqual([]);
	const { notes } = readNotes(folder.path);
	expect(notes.ids.scenarios).toContain(NEW);
	expect(notes.ids.scenarios).not.toContain(OLD);
	expect(notes.ids.phrases).toContain(NEW);
	expect(notes.ids.phrases).not.toContain(OLD);
	const texts = notes.scenarios.map(({ body, data }) => body + JSON.stringify(data));
	expect(texts.filter((text) => text.includes(OLD))).toEqual([]);
	expect(notes.redirects?.data).toContainEqual({ from: `/scenarios/${OLD}/`, to: `/scenarios/${NEW}/` });
});

test('a comparison names the card by its new name', () => {
	using folder = copyOfNotes();
	rename(folder, OLD, NEW);
	expect(folder.faults()).toEqual([]);
	expect(folder.read('content/comparisons/sns-sqs.md')).toContain(`    cards: [${NEW}]\n`);
});

test('a renamed comparison takes its page, all links to it and its rows along, and leaves a redirect', () => {
	using folder = copyOfNotes();
	folder.change(
		'content/scenarios/ecs-container-logs.md',
		'## Why',
		'See [both](/compare/sns-sqs/#sqs-queue).\n\n## Why',
	);
	const text = folder.read('content/comparisons/sns-sqs.md');
	rename(folder, 'sns-sqs', 'topic-or-queue');
	expect(folder.faults()).toEqual([]);
	expect(folder.read('content/comparisons/topic-or-queue.md')).toBe(text);
	expect(folder.read('content/scenarios/ecs-container-logs.md')).toContain(
		'[both](/compare/topic-or-queue/#sqs-queue)',
	);
	const { notes } = readNotes(folder.path);
	expect(notes.ids.comparisons).toEqual(['topic-or-queue']);
	expect(notes.redirects?.data).toEqual([{ from: '/compare/sns-sqs/', to: '/compare/topic-or-queue/' }]);
	expect(notes.ledger).toEqual(expect.arrayContaining(['/compare/sns-sqs/', '/compare/topic-or-queue/#sqs-queue']));
});

test('a comparison gets its first name back', () => {
	using folder = copyOfNotes();
	rename(folder, 'sns-sqs', 'topic-or-queue');
	rename(folder, 'topic-or-queue', 'sns-sqs');
	expect(folder.faults()).toEqual([]);
	expect(readNotes(folder.path).notes.ids.comparisons).toEqual(['sns-sqs']);
});

test('a card renamed twice is one hop away from both old names, and may get its first name back', () => {
	using folder = copyOfNotes();
	rename(folder, OLD, NEW);
	rename(folder, NEW, 'third-name');
	expect(folder.faults()).toEqual([]);
	rename(folder, 'third-name', OLD);
	expect(folder.faults()).toEqual([]);
	expect(readNotes(folder.path).notes.redirects?.data.map(({ to }) => to)).toEqual(
		Array.from({ length: 2 }, () => `/scenarios/${OLD}/`),
	);
});

test('redirects stay in the order of the renamings, because feed and deck know a card by its first name', () => {
	using folder = copyOfNotes();
	rename(folder, OLD, 'a-new-name');
	rename(folder, 'a-new-name', 'another-name');
	expect(readNotes(folder.path).notes.redirects?.data.map(({ from }) => from)).toEqual([
		`/scenarios/${OLD}/`,
		'/scenarios/a-new-name/',
	]);
});

test('feed and deck know a card by its first name, also after it got that name back and lost it again', () => {
	using folder = copyOfNotes();
	const first = (slug: string) => firstPath(`/scenarios/${slug}/`, readNotes(folder.path).notes.redirects?.data ?? []);
	rename(folder, OLD, 'second-name');
	rename(folder, 'second-name', 'third-name');
	expect(first('third-name')).toBe(`/scenarios/${OLD}/`);
	rename(folder, 'third-name', OLD);
	expect(folder.faults()).toEqual([]);
	expect(first(OLD)).toBe(`/scenarios/${OLD}/`);
	rename(folder, OLD, 'second-name');
	expect(folder.faults()).toEqual([]);
	expect(first('second-name')).toBe(`/scenarios/${OLD}/`);
});

test('a name in code is not a link', () => {
	using folder = copyOfNotes();
	folder.change('content/scenarios/ecs-container-logs.md', '## Why', `\`[[${OLD}]]\` is code.\n\n## Why`);
	rename(folder, OLD, NEW);
	expect(readFileSync(join(folder.path, 'content/scenarios/ecs-container-logs.md'), 'utf8')).toContain(
		`\`[[${OLD}]]\``,
	);
});

test('edits are made all or not at all', () => {
	using folder = copyOfNotes();
	const card = `content/scenarios/${OLD}.md`;
	const before = readFileSync(join(folder.path, card), 'utf8');
	const edits = new Map([
		[card, undefined],
		['content/no/such/folder.md', 'text'],
	]);
	expect(() => writeAll(folder.path, edits)).toThrow(/ENOENT/);
	expect(readFileSync(join(folder.path, card), 'utf8')).toBe(before);
});

describe('what cannot be renamed', () => {
	const { notes } = readNotes('.');
	test.each([
		['', '', /npm run notes:rename -- OLD NEW/],
		[OLD, '', /npm run notes:rename/],
		[
			'kinesis-low-write-thruput',
			NEW,
			/no card "kinesis-low-write-thruput", and no comparison either. Did you mean "kinesis-low-write-throughput"/,
		],
		['kinesis-firehose-mks', NEW, /Did you mean "kinesis-firehose-msk"/],
		['kinesis-firehose-msk', 'kms-key-types', /is a comparison "kms-key-types" already/],
		[OLD, 'Slow Writes', /cannot be an address/],
		[OLD, '../etc', /cannot be an address/],
		[OLD, OLD, /is a card .* already/],
		[OLD, 'ecs-container-logs', /is a card "ecs-container-logs" already/],
	])('%j to %j', (from, to, message) => {
		expect(renameFault(notes, from, to)).toMatch(message);
	});

	test('to an address that is redirected to another card', () => {
		using folder = copyOfNotes();
		rename(folder, OLD, NEW);
		expect(renameFault(readNotes(folder.path).notes, 'ecs-container-logs', OLD)).toMatch(
			/is an old address that is redirected to/,
		);
	});
});
