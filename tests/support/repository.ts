import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plainEnvironment } from './environment.ts';
import { FIXTURE } from './notes-folder.ts';
import { linkPackages } from './packages.ts';

/** Files and folders that the commands and the build need. */
const PARTS = [
	'public',
	'src',
	'tests/looks/specimen',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** A temporary copy of the repository, in which a test can change files and run the author's commands. */
export interface Repository extends Disposable {
	path: string;
	read: (file: string) => string;
	/** Replaces a text; throws if the file does not have it. */
	change: (file: string, from: string | RegExp, to: string) => void;
	/** Runs one of the commands in `src/commands` and returns its output. Throws if it fails. */
	run: (command: string, ...args: string[]) => string;
}

/**
 * Creates a copy of the repository with a small folder of notes, which is built fast. Declare it with `using`, so that it is
 * deleted at the end of the test.
 * @param notes the folder that contains the folder `content`
 */
export function copyOfRepository(notes: string = FIXTURE): Repository {
	const path = mkdtempSync(join(tmpdir(), 'repository-'));
	for (const part of PARTS) cpSync(part, join(path, part), { recursive: true });
	cpSync(notes, path, { recursive: true });
	linkPackages(path);
	return {
		path,
		read: (file) => readFileSync(join(path, file), 'utf8'),
		change(file, from, to) {
			const text = readFileSync(join(path, file), 'utf8');
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`${file} does not have ${from}`);
			writeFileSync(join(path, file), changed);
		},
		run(command, ...args) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
				cwd: path,
				encoding: 'utf8',
				env: { ...plainEnvironment, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}` },
			});
			if (status !== 0) throw new Error(`${command} failed:\n${stdout}\n${stderr}`);
			return stdout;
		},
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}
