import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { runImport } from '../../../src/commands/notes-import.ts';
import { readSource } from '../../../src/import/read-source.ts';
import { writeFolder } from '../../../src/import/write-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
let count = 0;
beforeEach(() => {
	folder = join(root, String(count++));
	mkdirSync(join(folder, 'notes'), { recursive: true });
});

const write = (path: string, text: string | Uint8Array) => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
};
const source = () => readSource(join(folder, 'notes')).source;

/** Runs the command with paths below the test's folder, and returns what it printed. */
function run(path: string, to: string, ...more: readonly string[]): string {
	const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	runImport([join(folder, path), '--to', join(folder, to), ...more]);
	const printed = log.mock.calls.flat().join('\n');
	log.mockRestore();
	return printed;
}

test('a folder is written with cards, chapters, pictures, site and report, and the numbers are printed', () => {
	write('notes/a.md', '# A note on harbors\n\n![Ship](pics/my%20ship.png)');
	write('notes/pics/my ship.png', 'bytes');
	expect(run('notes', 'out')).toContain('1 file with 4 words became 1 card in 1 chapter, with 1 picture.');
	expect(readdirSync(join(folder, 'out')).sort()).toEqual([
		'chapters',
		'images',
		'import-report.txt',
		'scenarios',
		'site.yaml',
	]);
	expect(readFileSync(join(folder, 'out/images/my-ship.png'), 'utf8')).toBe('bytes');
});

test('a single file finds its pictures, also in the folder above', () => {
	write('notes/sub/a.md', '# A note\n\n![A](../pics/a.png) <img src="b.png" alt="B">\n\n![C](none.png)');
	write('notes/pics/a.png', 'a');
	write('notes/sub/b.png', 'b');
	run('notes/sub/a.md', 'out');
	expect(readdirSync(join(folder, 'out/images')).sort()).toEqual(['a.png', 'b.png']);
	expect(readFileSync(join(folder, 'out/images/a.png'), 'utf8')).toBe('a');
});

test('an existing folder is never overwritten', () => {
	write('notes/a.md', 'Text.');
	write('out/mine.md', 'mine');
	expect(() => run('notes', 'out')).toThrow('exists already. Choose another folder');
	expect(readdirSync(join(folder, 'out'))).toEqual(['mine.md']);
});

test('an import that fails leaves nothing behind', () => {
	const files = new Map([['scenarios/a.md', 'text']]);
	const copies = new Map([['images/a.png', join(folder, 'missing.png')]]);
	expect(() => writeFolder(join(folder, 'new/deep/out'), { files, copies })).toThrow('missing.png');
	expect(readdirSync(folder)).toEqual(['notes']);
});

test.for([
	['nowhere', 'does not exist. Give a Markdown file or a folder'],
	['notes', 'has no Markdown file with text'],
	['notes/data.csv', 'is no Markdown file. Its name must end with .md'],
	['notes/empty.md', 'is empty. There is nothing to import'],
])('%s is refused with the reason', ([path = '', reason = '']) => {
	write('notes/data.csv', 'a,b');
	write('notes/empty.md', ' \n');
	expect(() => run(path, 'out')).toThrow(reason);
	expect(existsSync(join(folder, 'out'))).toBe(false);
});

test.for([
	[['--cards-at', '7'], '--cards-at 7 is not a heading level; write 1 to 6'],
	[['--cards-at', '2', '--one-card-per-file'], 'not both'],
	[['--services', 'nowhere'], 'has no services'],
	[['--language', 'Klingon language'], 'is not a language code'],
] as const)('%s is refused', ([options, reason]) => {
	write('notes/a.md', 'Text.');
	expect(() => run('notes', 'out', ...options)).toThrow(reason);
});

test('a folder within the source is refused, and a missing argument shows how to use the command', () => {
	write('notes/a.md', 'Text.');
	expect(() => run('notes', 'notes/out')).toThrow('is within');
	expect(() => runImport([])).toThrow('npm run notes:import -- SOURCE --to FOLDER');
	expect(() => runImport([join(folder, 'notes')])).toThrow('with --to FOLDER');
});

test('a byte order mark is removed, and line ends of Windows are converted', () => {
	write('notes/a.md', '\uFEFF---\r\ntitle: The title\r\n---\r\n# The title\r\n\r\nText.\r\n');
	expect(source().files[0]?.text).toBe('---\ntitle: The title\n---\n# The title\n\nText.\n');
	run('notes', 'out');
	expect(readFileSync(join(folder, 'out/scenarios/the-title.md'), 'utf8')).toMatch(/---\n\nText\.\n$/);
});

test('UTF-16 is read, and text that is not UTF-8 is reported with its line', () => {
	write('notes/a.md', Buffer.from('\uFEFFText in UTF-16.', 'utf16le'));
	write('notes/b.md', Buffer.concat([Buffer.from('One.\n'), Buffer.from([0xe9, 0x74, 0xe9])]));
	write('notes/c.md', Buffer.from([0, 1, 2, 0]));
	expect(source().files.map(({ text }) => text)).toEqual(['Text in UTF-16.', 'One.\n\uFFFDt\uFFFD']);
	expect(source().notices).toEqual([
		{ kind: 'encoding', file: 'b.md', line: 2, text: '\uFFFDt\uFFFD' },
		{ kind: 'skipped', file: 'c.md', text: 'is no text' },
	]);
});

test('symbolic links are not followed, and hidden and empty files are left out', () => {
	write('notes/a.md', 'Text.');
	write('notes/.obsidian/x.md', 'Hidden.');
	write('notes/.private.md', 'Hidden.');
	write('notes/empty.md', '');
	symlinkSync('..', join(folder, 'notes/loop'));
	expect(source().files.map(({ path }) => path)).toEqual(['a.md']);
	expect(
		source()
			.notices.map(({ file }) => file)
			.sort(),
	).toEqual(['.private.md', 'empty.md', 'loop']);
});

test('the files of services that the notes name are imported too', () => {
	write('notes/a.md', '# A note\n\nThe Heron carries letters.');
	write(
		'known/services/heron.md',
		'---\nname: The Heron Service\nshort: Heron\nsuccessor: crane\n---\n\nSee [[some-card|a card]].\n',
	);
	write('known/services/crane.md', '---\nname: The Crane Service\nshort: Crane\n---\n\nText.\n');
	write('known/services/stork.md', '---\nname: The Stork Service\nshort: Stork\n---\n\nText.\n');
	run('notes', 'out', '--services', join(folder, 'known'));
	expect(readdirSync(join(folder, 'out/services')).sort()).toEqual(['crane.md', 'heron.md']);
	expect(readFileSync(join(folder, 'out/services/heron.md'), 'utf8')).toContain('See a card.');
});
