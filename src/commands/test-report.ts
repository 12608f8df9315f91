/** What a runner reported: how many tests passed, the names of those that failed, and how long each test took. */
export interface TestReport {
	passed: number;
	failures: readonly string[];
	durations: readonly { name: string; ms: number }[];
}

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
	testResults: {
		name: string;
		status: string;
		assertionResults: { status: string; fullName: string; duration?: number | null }[];
	}[];
}

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
	errors: { message?: string }[];
	suites: PlaywrightSuite[];
}
interface PlaywrightSuite {
	title: string;
	suites?: PlaywrightSuite[];
	specs: { title: string; tests: { projectName: string; status: string; results?: { duration: number }[] }[] }[];
}

interface Outcome {
	name: string;
	ms: number;
	status: 'passed' | 'failed' | 'other';
}

/**
 * @param errors failures outside any test
 * @param exitCode of the runner; if it is not 0 and nothing failed by name, that counts as one failure
 */
function reportOf(
	runner: string,
	outcomes: readonly Outcome[],
	errors: readonly string[],
	exitCode: number,
): TestReport {
	const failures = [...outcomes.filter(({ status }) => status === 'failed').map(({ name }) => name), ...errors];
	const isUnexplained = exitCode !== 0 && failures.length === 0;
	return {
		passed: outcomes.filter(({ status }) => status === 'passed').length,
		failures: isUnexplained ? [`${runner} exited with ${exitCode} and named no test`] : failures,
		durations: outcomes,
	};
}

/** A program that counts as one test, such as a linter. */
export function fromProgram(name: string, exitCode: number, ms: number): TestReport {
	return reportOf(name, [{ name, ms, status: exitCode === 0 ? 'passed' : 'failed' }], [], exitCode);
}

/** @param report Vitest's JSON report, or undefined if there is none */
export function fromVitest(report: unknown, exitCode: number): TestReport {
	if (report === undefined) return reportOf('Vitest', [], [], exitCode || 1);
	const files = (report as VitestReport).testResults;
	const outcomes = files.flatMap(({ name: file, assertionResults }) =>
		assertionResults.map(({ fullName, status, duration }): Outcome => ({
			name: `${shortPath(file)} › ${fullName}`,
			ms: duration ?? 0,
			status: status === 'passed' || status === 'failed' ? status : 'other',
		})),
	);
	const broken = files.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	);
	const errors = broken.map(({ name }) => `${shortPath(name)} did not run`);
	return reportOf('Vitest', outcomes, errors, exitCode);
}

/** @param report Playwright's JSON report, or undefined if there is none */
export function fromPlaywright(report: unknown, exitCode: number): TestReport {
	if (report === undefined) return reportOf('Playwright', [], [], exitCode || 1);
	const { errors, suites } = report as PlaywrightReport;
	return reportOf(
		'Playwright',
		suites.flatMap((suite) => outcomesOf(suite)),
		errors.map(({ message }) => message ?? 'Playwright did not run'),
		exitCode,
	);
}

const PLAYWRIGHT_STATUS: Record<string, Outcome['status']> = { expected: 'passed', unexpected: 'failed' };

function outcomesOf({ title, suites = [], specs }: PlaywrightSuite): Outcome[] {
	const own = specs.flatMap((spec) =>
		spec.tests.map(({ projectName, status, results = [] }): Outcome => ({
			name: `${projectName} › ${title} › ${spec.title}`,
			ms: results.reduce((sum, { duration }) => sum + duration, 0),
			status: PLAYWRIGHT_STATUS[status] ?? 'other',
		})),
	);
	return [...own, ...suites.flatMap(outcomesOf)];
}

/** `…/tests/unit/model/dates.test.ts` as `unit/model/dates`. */
const shortPath = (file: string) => file.replace(/^.*\/tests\//, '').replace(/\.test\.ts$/, '');

export function addUp(reports: readonly TestReport[]): TestReport {
	return {
		passed: reports.reduce((sum, { passed }) => sum + passed, 0),
		failures: reports.flatMap(({ failures }) => failures),
		durations: reports.flatMap(({ durations }) => durations),
	};
}

const SLOWEST = 10;

/**
 * The slowest tests, the names of the failed ones, and as last line `N passed, N failed`.
 * @param untested lines that say what was not tested
 */
export function summary({ passed, failures, durations }: TestReport, untested: readonly string[] = []): string {
	const slowest = [...durations].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
	return [
		'The slowest tests:',
		...slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`),
		...failures.map((name) => `✗ ${name}`),
		...untested,
		`${passed} passed, ${failures.length} failed`,
	].join('\n');
}
