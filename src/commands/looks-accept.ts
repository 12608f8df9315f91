import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { SMALL_SITE } from './test-programs.ts';

/** Runs a program, and exits if it fails. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}

/** Builds the specimen page and saves its screenshots, with which `npm test` compares later ones. */
run('npm', ['run', 'build'], SMALL_SITE);
ensureBrowser();
const args = ['test', '--config', 'tests/playwright.config.ts', '--project', 'looks', '--update-snapshots'];
run('playwright', args, { FULL: '1' });
console.log('Look at tests/looks/kept/ before you commit it.');
