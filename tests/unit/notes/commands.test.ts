import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfNotes, type NotesFolder } from '../../support/notes-folder.ts';
import { linkPackages } from '../../support/packages.ts';

const COMMANDS = ['lint-notes', 'build'];

/** A copy of the repository that has been built before. */
function repository(): NotesFolder {
	const notes = copyOfNotes();
	linkPackages(notes.path);
	for (const name of ['src', 'public']) symlinkSync(resolve(name), join(notes.path, name));
	copyFileSync('astro.config.mjs', join(notes.path, 'astro.config.mjs'));
	mkdirSync(join(notes.path, 'dist'));
	writeFileSync(join(notes.path, 'dist/index.html'), 'the last good site');
	return notes;
}

const run = (command: string, cwd: string) =>
	spawnSync(process.execPath, [`src/commands/${command}.ts`], { cwd, encoding: 'utf8', timeout: 240_000 });

test.each(COMMANDS)('%s names all faults of all files in one run, and leaves the last site alone', (command) => {
	using notes = repository();
	notes.change('content/scenarios/ecs-container-logs.md', /title: .*/, 'titel: Logs');
	notes.change('content/scenarios/kinesis-growing-iterator-age.md', 'services: [kinesis', 'services: [kinesys');
	notes.write('content/services/iam.md', '');
	notes.write('content/services/s3.md', Buffer.from([0xff, 0xfe, 0x41]));
	notes.change('content/exams/dop-c02.yaml', 'code:', 'code: DOP: C02 #');
	const { status, stdout, stderr } = run(command, notes.path);
	const lines = stderr.trim().split('\n');
	const named = lines.slice(0, -1).map((line) => line.split(': ')[0]);
	expect(named).toEqual([...named].sort());
	expect(new Set(named)).toEqual(
		new Set([
			'content/exams/dop-c02.yaml:1',
			'content/scenarios/ecs-container-logs.md',
			'content/scenarios/ecs-container-logs.md:2',
			'content/scenarios/kinesis-growing-iterator-age.md:4',
			'content/services/iam.md',
			'content/services/s3.md',
		]),
	);
	expect(lines.at(-1)).toBe('6 faults in the notes.');
	expect(stdout + stderr).not.toMatch(/ {4}at |Error:/);
	expect(status).toBe(1);
	expect(readFileSync(join(notes.path, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('lint:notes says so when nothing is wrong', () => {
	using notes = repository();
	const { status, stdout } = run('lint-notes', notes.path);
	expect(stdout).toBe('5 cards and 15 services have no fault.\n');
	expect(status).toBe(0);
});

test('a build that fails after the notes were checked leaves the last site and the cached notes alone', () => {
	using notes = repository();
	const cached = 'node_modules/.cache/notes/0123/data-store.json';
	notes.write(cached, 'rendered before');
	writeFileSync(join(notes.path, 'astro.config.mjs'), 'throw new Error("no site today");');
	const { status } = run('build', notes.path);
	expect(status).not.toBe(0);
	expect(readFileSync(join(notes.path, 'dist/index.html'), 'utf8')).toBe('the last good site');
	expect(existsSync(join(notes.path, 'dist/scenarios'))).toBe(false);
	expect(notes.read(cached)).toBe('rendered before');
});
