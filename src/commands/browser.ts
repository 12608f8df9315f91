import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** What the browser is started with: nothing that calls home; its sandbox refuses to start for root. */
export const LAUNCH_ARGUMENTS: readonly string[] = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	...(isRoot ? ['--no-sandbox'] : []),
];

function onPath(name: string): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Path of a browser for the tests: the one named by `CHROMIUM_PATH`, Playwright's own, or an installed one. */
export function findBrowser(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return named;
	const candidates = [chromium.executablePath(), ...NAMES.map(onPath), ...PLACES];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function succeeds(command: string, ...args: string[]): boolean {
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Debian's package brings the libraries that a browser needs; Playwright's own browser does not. */
function install(): void {
	const hasPackages = isRoot && onPath('apt-get') !== undefined;
	const isInstalled =
		hasPackages &&
		succeeds('apt-get', 'update') &&
		succeeds('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
	if (!isInstalled) succeeds('playwright', 'install', 'chromium');
}

/**
 * Finds a browser, or installs one.
 * @throws with one line that says how to get one
 */
export function ensureBrowser(): string {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
	if (findBrowser() === undefined) install();
	const path = findBrowser();
	if (path) return path;
	throw new Error('No browser found: run "npx playwright install chromium", or set CHROMIUM_PATH to one.');
}
