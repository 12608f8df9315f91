import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { addUp, type Count, fromCheck, fromPlaywright, fromVitest, sayTotal } from './test-counts.ts';

const REPORTS = '.build/reports';
const TOOLS = { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

interface Ended {
	status: number;
	output: string;
}

/** Runs a program; what it says is shown at once, or kept for later. */
function run(line: string, env: Record<string, string> = {}, shown = true): Promise<Ended> {
	const [command = '', ...args] = line.split(' ');
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
			env: { ...process.env, ...TOOLS, ...env },
			shell: process.platform === 'win32',
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
		child.on('error', (error) => resolve({ status: 1, output: error.message }));
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

/** A program that is one test: it passes or fails, and speaks only when it fails. */
async function check(name: string, line: string, env?: Record<string, string>): Promise<Count> {
	const { status, output } = await run(line, env, false);
	console.log(status === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`);
	return fromCheck(name, status);
}

function report(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

async function vitest(): Promise<Count> {
	const file = `${REPORTS}/vitest.json`;
	const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
	const { status } = await run(`vitest run --config tests/vitest.config.ts ${reporters}`);
	return fromVitest(report(file), status);
}

async function playwright(): Promise<Count> {
	const file = `${REPORTS}/playwright.json`;
	const reporters = `--reporter=${process.env['CI'] ? 'dot' : 'line'},json`;
	const line = `playwright test --config tests/playwright.config.ts ${reporters}`;
	const { status } = await run(line, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
	return fromPlaywright(report(file), status);
}

/** Builds the site, runs every check and every test on it, and adds up. */
async function testAll(): Promise<Count[]> {
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	ensureBrowser();
	const built = await check('The site builds', 'npm run build');
	if (built.failures.length > 0) return [built];
	const based = await check('The site builds below a base path', 'astro build', {
		OUT_DIR: '.build/based',
		SPECIMEN: '1',
		BASE_PATH: '/notes/',
	});
	const checks = [
		await check('Types and templates are sound', 'astro check'),
		await check('The linter has nothing to say', 'eslint .'),
		await check('Everything is formatted', 'prettier --check .'),
	];
	return [built, based, ...checks, await vitest(), await playwright()];
}

try {
	const { passed, failures } = addUp(await testAll());
	console.log(`\n${sayTotal({ passed, failures })}`);
	process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
}
