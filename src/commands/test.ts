import { existsSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { installedEngines, missingEngines } from './engines.ts';
import { buildSite, buildSmallSite, isSmallSiteFresh, runPlaywright, runProgram, runVitest } from './test-programs.ts';
import { addUp, summary, type TestReport } from './test-report.ts';

/** Rings that need no built site, rings that read its files, and rings that open it in a browser. */
const WITHOUT_SITE = ['unit', 'content'];
const ON_FILES = ['site', 'full'];
const IN_BROWSER = ['e2e', 'a11y', 'looks'];

/** Tests that start a development server, which takes long. */
const WITH_SERVER = '**/editing*.test.ts';

/** The journeys in each engine that is installed. */
const runEngines = (args: readonly string[] = []) =>
	runPlaywright(
		installedEngines().map((name) => `engines-${name}`),
		args,
	);

const checkTypes = () => runProgram('Types and templates have no errors', 'npm run check');
/** Astro's own types of the notes; a build writes them too. */
const writeTypes = () => runProgram('Astro writes its types', 'astro sync');
const lint = () => runProgram('The linter finds nothing', 'npm run lint');
const checkFormat = () => runProgram('Everything is formatted', 'prettier --check --experimental-cli .');

/** Runs what needs neither a built site nor a development server. */
async function testQuickly(): Promise<TestReport[]> {
	const checks = async () => [
		...(existsSync('.astro/types.d.ts') ? [] : [await writeTypes()]),
		await checkTypes(),
		await lint(),
		await runProgram('The notes follow their rules', 'npm run lint:notes'),
	];
	const [tests, checked] = await Promise.all([runVitest(WITHOUT_SITE, ['--exclude', WITH_SERVER]), checks()]);
	return [tests, ...checked];
}

/**
 * Builds the site and runs every check and test, two programs at a time.
 * @param isFull also what takes long: builds compared byte by byte, long fuzzing, looks at every width, other engines
 */
async function testAll(isFull: boolean): Promise<TestReport[]> {
	ensureBrowser();
	const builds = (async () => {
		const site = await buildSite();
		return site.failures.length > 0 ? [site] : [site, await buildSmallSite()];
	})();
	const areBuilt = builds.then((reports) => addUp(reports).failures.length === 0);
	const inBrowser = async () => {
		if (!(await areBuilt)) return [];
		const report = await runPlaywright(IN_BROWSER);
		return isFull ? [report, await runEngines()] : [report];
	};
	const withoutBrowser = async () => {
		const before = [await runVitest(WITHOUT_SITE), await lint(), await checkFormat()];
		// Astro writes its types to one folder, so this waits for the builds.
		const built = await areBuilt;
		return [...before, await checkTypes(), ...(built ? [await runVitest(isFull ? ON_FILES : ['site'])] : [])];
	};
	const reports = await Promise.all([builds, inBrowser(), withoutBrowser()]);
	return reports.flat();
}

/** Runs one ring; further arguments go to its runner, such as the name of a file. */
async function testRing(ring: string, args: readonly string[]): Promise<TestReport[]> {
	if (WITHOUT_SITE.includes(ring)) return [await runVitest([ring], args, true)];
	if (!existsSync('dist/index.html')) throw new Error('There is no built site; run "npm run build" first.');
	if (ON_FILES.includes(ring)) return [await runVitest([ring], args, true)];
	if (ring !== 'engines' && !IN_BROWSER.includes(ring)) {
		const known = ['quick', 'full', ...WITHOUT_SITE, 'site', ...IN_BROWSER, 'engines'].join(', ');
		throw new Error(`"${ring}" is not known; choose one of ${known}.`);
	}
	ensureBrowser();
	if (ring === 'engines') return [await runEngines(args)];
	const small = isSmallSiteFresh() ? [] : [await buildSmallSite()];
	return [...small, await runPlaywright([ring], args)];
}

const [command, ...args] = process.argv.slice(2);
if (command === 'full') process.env['FUZZ'] ??= '250';
if (command !== undefined && command !== 'quick') process.env['FULL'] ??= '1';
try {
	const reports =
		command === undefined || command === 'full'
			? await testAll(command === 'full')
			: command === 'quick'
				? await testQuickly()
				: await testRing(command, args);
	const total = addUp(reports);
	const untested = command === 'full' || command === 'engines' ? missingEngines() : [];
	console.log(`\n${summary(total, untested)}`);
	process.exitCode = total.failures.length > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
}
