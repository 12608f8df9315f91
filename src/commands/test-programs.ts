import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromPlaywright, fromProgram, fromVitest, type TestReport } from './test-report.ts';

const REPORTS = '.build/reports';
const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

/**
 * Environment of the build of a few notes, for a host that serves the site below a path, with the specimen page. Tests use
 * it for what depends on the path, and where the whole site would only take longer.
 */
export const SMALL_SITE = {
	OUT_DIR: '.build/small',
	NOTES: 'tests/fixtures/notes/content',
	SPECIMEN: '1',
	BASE_PATH: '/notes/',
};

interface Exit {
	code: number;
	output: string;
	ms: number;
}

/** @param isShown whether its output is passed on at once; otherwise it is collected */
function run(args: readonly string[], env: Record<string, string>, isShown: boolean): Promise<Exit> {
	const [command = '', ...rest] = args;
	const started = Date.now();
	return new Promise((resolve) => {
		const isWindows = process.platform === 'win32';
		const child = spawn(command, isWindows ? rest.map((arg) => JSON.stringify(arg)) : rest, {
			stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
			env: { ...process.env, ...ENVIRONMENT, ...env },
			shell: isWindows,
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
		const end = (code: number) => resolve({ code, output, ms: Date.now() - started });
		child.on('error', (error) => {
			output += error.message;
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

function printResult(name: string, { code, output }: Exit, report: TestReport) {
	const count = report.durations.length > 1 ? ` (${report.passed})` : '';
	console.log(code === 0 ? `✓ ${name}${count}` : `✗ ${name}\n${output}`);
}

/** Runs a program as one test; its output is printed only if it fails. */
export async function runProgram(name: string, line: string, env: Record<string, string> = {}): Promise<TestReport> {
	const exit = await run(line.split(' '), env, false);
	const report = fromProgram(name, exit.code, exit.ms);
	printResult(name, exit, report);
	return report;
}

function readReport(file: string): unknown {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Path for a runner's JSON report; an earlier report is deleted. */
function reportFile(name: string): string {
	mkdirSync(REPORTS, { recursive: true });
	const file = join(REPORTS, `${name}.json`);
	rmSync(file, { force: true });
	return file;
}

/**
 * Runs rings of tests that need no browser.
 * @param args passed on to Vitest
 */
export async function runVitest(
	rings: readonly string[],
	args: readonly string[] = [],
	isShown = false,
): Promise<TestReport> {
	const file = reportFile(rings.join('-'));
	const projects = rings.flatMap((ring) => ['--project', ring]);
	const reporters = [isShown ? '--reporter=default' : '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	const exit = await run(
		['vitest', 'run', '--config', 'tests/vitest.config.ts', ...projects, ...reporters, ...args],
		{},
		isShown,
	);
	const report = fromVitest(readReport(file), exit.code);
	if (!isShown) printResult(`Tests of ${rings.join(' and ')}`, exit, report);
	return report;
}

/**
 * Runs rings of tests with a browser; progress is printed.
 * @param args passed on to Playwright
 */
export async function runPlaywright(rings: readonly string[], args: readonly string[] = []): Promise<TestReport> {
	const file = reportFile(rings.join('-'));
	const { code } = await run(
		[
			...['playwright', 'test', '--config', 'tests/playwright.config.ts'],
			...rings.flatMap((ring) => ['--project', ring]),
			`--reporter=${process.env['CI'] ? 'dot' : 'line'},json`,
			...args,
		],
		{ PLAYWRIGHT_JSON_OUTPUT_FILE: file },
		true,
	);
	return fromPlaywright(readReport(file), code);
}

export const buildSite = () => runProgram('The site builds', 'npm run build');
export const buildSmallSite = () => runProgram('A small site builds below a base path', 'npm run build', SMALL_SITE);

/** Whether the small site is there and not older than the site. */
export function isSmallSiteFresh(): boolean {
	const [site, small] = ['dist/index.html', join(SMALL_SITE.OUT_DIR, 'index.html')];
	return existsSync(small) && statSync(small).mtimeMs >= statSync(site).mtimeMs;
}
