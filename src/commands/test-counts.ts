/** How many tests passed, and the names of those that did not. */
export interface Count {
	passed: number;
	failures: readonly string[];
}

/** What is read of Vitest's report. */
interface VitestReport {
	numPassedTests: number;
	testResults: {
		name: string;
		status: string;
		message?: string;
		assertionResults: { status: string; fullName: string }[];
	}[];
}

/** What is read of Playwright's report. */
interface PlaywrightReport {
	errors: { message?: string }[];
	suites: PlaywrightSuite[];
}
interface PlaywrightSuite {
	title: string;
	suites?: PlaywrightSuite[];
	specs: { title: string; tests: { projectName: string; status: string }[] }[];
}

/** A runner that failed without naming a test still counts as one failure. */
function withStatus(runner: string, count: Count, status: number): Count {
	if (status === 0 || count.failures.length > 0) return count;
	return { ...count, failures: [`${runner} ended with ${status} and named no test`] };
}

/** A program that is one test by itself. */
export function fromCheck(name: string, status: number): Count {
	return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };
}

/** @param status what Vitest ended with */
export function fromVitest(report: unknown, status: number): Count {
	if (report === undefined) return withStatus('Vitest', { passed: 0, failures: [] }, status || 1);
	const { numPassedTests, testResults } = report as VitestReport;
	const failures = testResults.flatMap(({ name, status: file, assertionResults }) => {
		const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
		return file === 'failed' && failed.length === 0 ? [`${name} did not run`] : failed;
	});
	return withStatus('Vitest', { passed: numPassedTests, failures }, status);
}

/** @param status what Playwright ended with */
export function fromPlaywright(report: unknown, status: number): Count {
	if (report === undefined) return withStatus('Playwright', { passed: 0, failures: [] }, status || 1);
	const { errors, suites } = report as PlaywrightReport;
	const tests = suites.flatMap((suite) => testsOf(suite));
	const failures = tests.filter((test) => test.status === 'unexpected').map(({ name }) => name);
	const passed = tests.filter((test) => test.status === 'expected' || test.status === 'flaky').length;
	return withStatus(
		'Playwright',
		{ passed, failures: [...failures, ...errors.map(({ message }) => message ?? 'Playwright did not run')] },
		status,
	);
}

function testsOf({ title, suites = [], specs }: PlaywrightSuite): { name: string; status: string }[] {
	const own = specs.flatMap((spec) =>
		spec.tests.map(({ projectName, status }) => ({ name: `${projectName} › ${title} › ${spec.title}`, status })),
	);
	return [...own, ...suites.flatMap(testsOf)];
}

export function addUp(counts: readonly Count[]): Count {
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failures: counts.flatMap(({ failures }) => failures),
	};
}

/** The names of what failed, and as last line `N passed, N failed`. */
export function sayTotal({ passed, failures }: Count): string {
	return [...failures.map((name) => `✗ ${name}`), `${passed} passed, ${failures.length} failed`].join('\n');
}
