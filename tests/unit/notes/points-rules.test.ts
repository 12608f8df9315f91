import { expect, test } from 'vitest';
import { planRename } from '../../../src/notes/plan-rename.ts';
import { applyPlan } from '../../../src/notes/apply-plan.ts';
import { copyOfNotes, type NotesFolder } from '../../support/notes-folder.ts';

const EXAM = 'content/exams/dop-c02.yaml';
const CARDS = [
	'dynamodb-streams-lambda-throttling',
	'ecs-container-logs',
	'kinesis-growing-iterator-age',
	'kinesis-low-write-throughput',
	'kinesis-slow-reads-skipped-records',
];
const [, SPLIT, LAG, WRITES] = CARDS;

/** A copy of the notes in which each topic of the current exam is a point; the first names all cards, the others one. */
function notesWithPoints(): NotesFolder {
	const notes = copyOfNotes();
	const point = (text: string, cards: readonly string[]) =>
		`points:\n          - text: ${text}\n            kind: skill\n            cards: [${cards.join(', ')}]\n`;
	let first = true;
	const text = notes.read(EXAM).replace(/topics:\n {10}- (.*)\n/g, (_, topic: string) => {
		const cards = first ? CARDS : CARDS.slice(2, 3);
		first = false;
		return point(topic, cards);
	});
	notes.write(EXAM, text);
	return notes;
}

/** What a check says after an edit of the exam with points. */
function afterEdit(from: string | RegExp, to: string) {
	using notes = notesWithPoints();
	notes.change(EXAM, from, to);
	return { faults: notes.faults(), warnings: notes.warnings() };
}

test('an outline whose points all have cards, and name each card, has neither fault nor warning', () => {
	using notes = notesWithPoints();
	expect(notes.faults()).toEqual([]);
	expect(notes.warnings()).toEqual([]);
});

test('a point of the current exam without a card is a fault that names file, field, point and remedy', () => {
	expect(afterEdit(`[${LAG}]`, '[]').faults).toEqual([
		`${EXAM}:14: "domains[1].tasks[2].points[1]" (1.2, “kinds of tests: unit, integration, acceptance, user interface, security scan”) has no card; write the slug of a card that answers it into its "cards", or add such a card`,
	]);
});

test('a card that answers only a part of a point does not cover it', () => {
	expect(afterEdit(`cards: [${LAG}]`, `partly: [${LAG}]`).faults).toEqual([expect.stringContaining('has no card;')]);
});

test('a point of a retired exam may be without a card', () => {
	const { faults } = afterEdit(
		/status: current\n([\s\S]*?)cards: \[kinesis-growing-iterator-age\]/,
		"status: retired\nretired: '2026-11'\n$1cards: []",
	);
	expect(faults).toEqual([]);
});

test('a slug that no card has is named, with the likely one', () => {
	expect(afterEdit(`[${LAG}]`, '[kinesis-growing-iterator-ago]').faults).toEqual([
		expect.stringMatching(
			/"domains\[1\]\.tasks\[2\]\.points\[1\]" .* names "kinesis-growing-iterator-ago", which does not exist\. Did you mean "kinesis-growing-iterator-age"\?/,
		),
	]);
});

test('a card that a point names twice is a fault', () => {
	expect(afterEdit(`[${LAG}]`, `[${LAG}]\n            partly: [${LAG}]`).faults).toEqual([
		expect.stringContaining(`names "${LAG}" twice; delete one`),
	]);
});

test('a task with topics among tasks with points is a fault of the current exam', () => {
	expect(afterEdit(/points:\n.*\n.*\n.*\n {6}- id: '1\.2'/, "topics: [models]\n      - id: '1.2'").faults).toEqual([
		expect.stringContaining('"domains[1].tasks[1]" (1.1) has "topics", but other tasks have "points"'),
	]);
});

test('a task with both topics and points, or with neither, is refused', () => {
	expect(afterEdit('points:', 'topics: [models]\n        points:').faults[0]).toContain(
		'"domains[1].tasks[1].topics" must go, because "points" say the same',
	);
	expect(afterEdit(/points:\n.*\n.*\n.*\n/, '\n').faults[0]).toContain(
		'"domains[1].tasks[1].topics" is needed, or "points"',
	);
});

test('a new or split card that no point names is a warning that says where to add it', () => {
	expect(afterEdit(`, ${SPLIT}`, '').warnings).toEqual([
		expect.stringMatching(
			new RegExp(
				`^content/scenarios/${SPLIT}\\.md:\\d+: is named by no point of DOP-C02; add ${SPLIT} to the "cards" or "partly" of a point in ${EXAM}, such as one of task `,
			),
		),
	]);
});

test('a deleted card is named at each point that still names it', () => {
	using notes = notesWithPoints();
	notes.remove(`content/scenarios/${WRITES}.md`);
	expect(notes.faults().filter((fault) => fault.startsWith(EXAM))).toEqual([
		expect.stringMatching(
			/\(1\.1, .*names "kinesis-low-write-throughput", which does not exist\..* must go from here, too$/,
		),
	]);
});

test('a card that was moved by hand is named with the address to which the old one leads', () => {
	using notes = notesWithPoints();
	notes.change(EXAM, WRITES ?? '', 'slow-writes');
	notes.write('content/redirects.yaml', `- { from: /scenarios/slow-writes/, to: /scenarios/${WRITES}/ }\n`);
	expect(notes.faults()).toEqual([
		expect.stringContaining(
			`names "slow-writes", which does not exist. Its address leads to /scenarios/${WRITES}/ now`,
		),
	]);
});

test('a renamed card has its new name at all points', () => {
	using notes = notesWithPoints();
	const before = notes.read(EXAM);
	expect(applyPlan(notes.path, planRename(notes.path, LAG ?? '', 'kinesis-lag'))).toBe(true);
	expect(notes.faults()).toEqual([]);
	expect(notes.read(EXAM)).toBe(before.replaceAll(LAG ?? '', 'kinesis-lag'));
});
