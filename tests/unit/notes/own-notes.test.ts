import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkNotes } from '../../../src/notes/check-notes.ts';
import { formatFault } from '../../../src/notes/fault.ts';
import { planIds } from '../../../src/notes/plan-ids.ts';
import { readNotes } from '../../../src/notes/read-notes.ts';
import { todoOf } from '../../../src/notes/todo.ts';
import { plainEnvironment } from '../../support/environment.ts';
import { OWN_NOTES } from '../../support/notes-folder.ts';

/** A copy of the notes without an exam, in a folder with another name and outside the repository. */
function ownFolder() {
	const path = mkdtempSync(join(tmpdir(), 'own-'));
	cpSync(OWN_NOTES, path, { recursive: true });
	return {
		path,
		/** Replaces a text of a file below `content`. */
		change(file: string, from: string | RegExp, to: string) {
			const whole = join(path, 'content', file);
			const text = readFileSync(whole, 'utf8');
			expect(text).toMatch(from);
			writeFileSync(whole, text.replace(from, to));
		},
		faults: () => checkNotes(path).faults.map(formatFault),
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}

test('notes need a title and a text, and no exam, decision, source, check or form of code', () => {
	using folder = ownFolder();
	expect(folder.faults()).toEqual([]);
});

test.each([
	['a chapter that is not there', 'compost.md', 'chapter: soil', 'chapter: soli', '"chapter" names "soli"'],
	[
		'a picture that is not there',
		'compost.md',
		'heap.png',
		'heep.png',
		'the picture "../images/heep.png" does not exist',
	],
	['a heading that is not there', 'compost.md', '#how-much', '#how-many', 'has no statement #how-many'],
	['a card that is not there', 'water-in-the-morning.md', '[[compost]]', '[[composed]]', '[[composed]] does not exist'],
	['a field that is not known', 'compost.md', 'tags:', 'tag:', '"tag" is not a field. Did you mean "tags"?'],
	['other HTML', 'compost.md', '<sub>2</sub>', '<font>2</font>', 'has HTML, "<font>"'],
])('%s is a fault of a note', (_name, file, from, to, message) => {
	using folder = ownFolder();
	folder.change(`scenarios/${file}`, from, to);
	expect(folder.faults()).toEqual(
		expect.arrayContaining([
			expect.stringContaining(message),
			expect.stringMatching(`^content/scenarios/${file}:\\d+: `),
		]),
	);
});

test('a chapter is a part of one chapter at most, and that is no part itself', () => {
	using folder = ownFolder();
	folder.change('chapters/beds.md', 'order: 2', 'order: 2\nparent: raised-beds');
	expect(folder.faults()).toContainEqual(expect.stringContaining('"parent" names "raised-beds", which is a part'));
});

test('statements and headings of a note get permanent ids, and keep those that they had on the page', () => {
	using folder = ownFolder();
	const plan = planIds(folder.path);
	if ('refusal' in plan) throw new Error(plan.refusal);
	const text = plan.edits.get('content/scenarios/compost.md');
	expect(text).toContain('## What stays out {#what-stays-out}\n');
	expect(text).toContain('- Turn the heap once a month. {#turn-heap-once-month}\n');
	// Code without a language has no place for an id.
	expect(text).toContain('```\nsqueeze a handful');
	expect(plan.edits.get('content/addresses.txt')?.split('\n')).toEqual(
		expect.arrayContaining(['/chapters/soil/', '/scenarios/compost/', '/scenarios/compost/#water-h2o']),
	);
});

test('a draft is read by the development server only, and nothing that is published may lead to it', () => {
	using folder = ownFolder();
	expect(readNotes(folder.path).notes.drafts).toEqual(['hedge']);
	folder.change('scenarios/compost.md', 'kind: note', 'kind: note\ndraft: true');
	const idsOf = (withDrafts: boolean) =>
		readNotes(folder.path, undefined, withDrafts).notes.scenarios.map(({ id }) => id);
	expect(idsOf(true)).toEqual(expect.arrayContaining(['compost', 'hedge']));
	expect(idsOf(false)).not.toContain('compost');
	expect(folder.faults()).toContainEqual(
		expect.stringContaining('water-in-the-morning.md:11: [[compost]] is a draft, which is not published'),
	);
});

test('what notes lack to become scenarios is listed, the easiest first', () => {
	using folder = ownFolder();
	const [first, ...others] = todoOf(checkNotes(folder.path).notes);
	expect(first?.file).toBe('content/scenarios/bed-depth.md');
	expect(first?.lacks).toContain('lacks the section "## Why"');
	expect(first?.lacks).not.toContain('"answer" is missing');
	expect(others.every(({ lacks }) => lacks.includes('"answer" is missing'))).toBe(true);
});

test('the commands work on the folder that NOTES names, and name its files as they are there', () => {
	using folder = ownFolder();
	const notes = join(folder.path, 'my-notes');
	renameSync(join(folder.path, 'content'), notes);
	const run = (command: string, ...args: string[]) =>
		spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
			encoding: 'utf8',
			env: { ...plainEnvironment, PATH: process.env['PATH'], NOTES: notes },
		});
	expect(run('notes-rename', 'compost', 'leaf-mould').stdout).toContain('compost is now leaf-mould');
	expect(readFileSync(join(notes, 'scenarios/water-in-the-morning.md'), 'utf8')).toContain('[[leaf-mould]]');
	writeFileSync(join(notes, 'scenarios/leaf-mould.md'), '---\nkind: note\n---\n');
	const { status, stderr } = run('lint-notes');
	expect(status).toBe(1);
	expect(stderr).toMatch(/\/my-notes\/scenarios\/leaf-mould\.md: "title" is missing\n/);
});
