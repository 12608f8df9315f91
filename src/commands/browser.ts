import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without windows: the fastest, but not the browser of readers, and without a clipboard. */
const SHELL = 'chromium-headless-shell';
/** Names of browsers on the `PATH`, and paths where installers put them. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PATHS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Debian's packages of Chromium, the preferred one first; older releases of Debian have only the second. */
const DEBIAN_PACKAGES = [SHELL, 'chromium'];

const isRoot = process.getuid?.() === 0;

/** Arguments of the browser: no requests of its own, and no sandbox for root, for whom the sandbox does not start. */
export const LAUNCH_ARGUMENTS: readonly string[] = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	...(isRoot ? ['--no-sandbox'] : []),
];

/** The file of a program on the `PATH`. */
export function onPath(name: string): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const firstThatExists = (paths: readonly (string | undefined)[]) =>
	paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Path of a full browser, as readers have it: that of `CHROMIUM_PATH`, Playwright's own, or an installed one. */
export const findFullBrowser = (): string | undefined =>
	process.env['CHROMIUM_PATH'] || firstThatExists([chromium.executablePath(), ...NAMES.map(onPath), ...PATHS]);

/** Path of a browser for the tests: that of `CHROMIUM_PATH`, the one without windows, or a full one. */
export const findBrowser = (): string | undefined =>
	process.env['CHROMIUM_PATH'] || (firstThatExists([onPath(SHELL)]) ?? findFullBrowser());

function succeeds(command: string, ...args: string[]): boolean {
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Installs Debian's package if possible, because it also installs the libraries that a browser needs. */
function install(): void {
	const hasPackages = isRoot && onPath('apt-get') !== undefined;
	const isInstalled =
		hasPackages &&
		succeeds('apt-get', 'update') &&
		DEBIAN_PACKAGES.some((name) => succeeds('apt-get', 'install', '-y', '--no-install-recommends', name));
	if (!isInstalled) succeeds('playwright', 'install', 'chromium');
}

/**
 * Path of a browser for the tests; installs one if there is none.
 * @throws Error that says how to install one
 */
export function ensureBrowser(): string {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
	if (findBrowser() === undefined) install();
	const path = findBrowser();
	if (path) return path;
	throw new Error('No browser found: run "npx playwright install chromium", or set CHROMIUM_PATH to one.');
}
