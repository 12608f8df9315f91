import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

/** Runs a program and ends this process where it fails. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}

/** Builds the specimen and keeps its present look as the one that `npm test` compares with. */
run('astro', ['build'], {
	OUT_DIR: '.build/based',
	BASE_PATH: '/notes/',
	SPECIMEN: '1',
	ASTRO_TELEMETRY_DISABLED: '1',
});
ensureBrowser();
run('playwright', ['test', '--config', 'tests/playwright.config.ts', '--project', 'looks', '--update-snapshots']);
console.log('Look at tests/looks/kept/ before you commit it.');
