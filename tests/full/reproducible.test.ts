import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { plainEnvironment } from '../support/environment.ts';
import { copyOfRepository } from '../support/repository.ts';

const AGAIN = '.build/again';
afterAll(() => rmSync(AGAIN, { recursive: true, force: true }));

/** What is in each file, in short. */
function contents(folder: string): Record<string, string> {
	const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
	const digest = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return Object.fromEntries(files.sort().map((file) => [file, digest(file)]));
}

/** Builds a site with nothing used again. */
function buildAnew(cwd: string, folder: string) {
	const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', '--force'], {
		cwd,
		env: { ...plainEnvironment, OUT_DIR: folder },
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
}

test('two builds of the same notes are the same, byte for byte', { timeout: 180_000 }, () => {
	buildAnew('.', AGAIN);
	expect(contents(AGAIN)).toEqual(contents(SITE_FOLDER));
});

test('a build after one card changed uses the others again and makes the same site', { timeout: 180_000 }, () => {
	using repository = copyOfRepository();
	repository.run('build');
	repository.change('content/scenarios/ecs-container-logs.md', '## Why\n\n', '## Why\n\nBecause it changed. ');
	const [, again, all] = /(\d+) of (\d+) rendered notes/.exec(repository.run('build')) ?? [];
	expect(Number(again)).toBe(Number(all) - 1);
	buildAnew(repository.path, AGAIN);
	expect(contents(join(repository.path, AGAIN))).toEqual(contents(join(repository.path, 'dist')));
});
