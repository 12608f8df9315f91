import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { plainEnvironment } from '../support/environment.ts';

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

test('two builds of the same notes are the same, byte for byte', { timeout: 180_000 }, () => {
	const { status, stderr } = spawnSync('astro', ['build', '--force'], {
		env: { ...plainEnvironment, OUT_DIR: AGAIN, ASTRO_TELEMETRY_DISABLED: '1' },
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	expect(status, stderr).toBe(0);
	expect(contents(AGAIN)).toEqual(contents(SITE_FOLDER));
});
