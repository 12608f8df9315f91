import { expect, test } from 'vitest';
import { addUp, fromPlaywright, fromProgram, fromVitest, summary } from '../../../src/commands/test-report.ts';

const vitestFile = (...tests: [name: string, status: string, duration?: number][]) => ({
	name: '/home/me/notes/tests/unit/a.test.ts',
	status: tests.length > 0 && tests.every(([, status]) => status === 'passed') ? 'passed' : 'failed',
	assertionResults: tests.map(([fullName, status, duration]) => ({ fullName, status, duration })),
});

test('a program counts as one test', () => {
	expect(fromProgram('The linter finds nothing', 0, 10)).toMatchObject({ passed: 1, failures: [] });
	expect(fromProgram('The linter finds nothing', 2, 10)).toMatchObject({
		passed: 0,
		failures: ['The linter finds nothing'],
	});
});

test('the tests of Vitest are counted, and failed ones named', () => {
	const report = { testResults: [vitestFile(['is', 'passed'], ['is not', 'failed'], ['later', 'skipped'])] };
	expect(fromVitest(report, 1)).toMatchObject({ passed: 1, failures: ['unit/a › is not'] });
});

test('a test file that could not run is a failure', () => {
	expect(fromVitest({ testResults: [vitestFile()] }, 1).failures).toEqual(['unit/a did not run']);
});

test('the tests of Playwright are counted in all groups', () => {
	const spec = (title: string, status: string) => ({
		title,
		tests: [{ projectName: 'e2e', status, results: [{ duration: 5 }] }],
	});
	const report = {
		errors: [],
		suites: [
			{
				title: 'a.test.ts',
				specs: [spec('one', 'expected'), spec('none', 'skipped')],
				suites: [{ title: 'inside', specs: [spec('two', 'unexpected')] }],
			},
		],
	};
	expect(fromPlaywright(report, 1)).toMatchObject({ passed: 1, failures: ['e2e › inside › two'] });
});

test('a test that passed only when repeated is no pass', () => {
	const specs = [{ title: 'one', tests: [{ projectName: 'e2e', status: 'flaky' }] }];
	expect(fromPlaywright({ errors: [], suites: [{ title: 'a', specs }] }, 0).passed).toBe(0);
});

test('a runner that leaves no report, or fails without a reason, is a failure', () => {
	expect(fromVitest(undefined, 0).failures).toHaveLength(1);
	expect(fromPlaywright(undefined, 137).failures).toHaveLength(1);
	expect(fromPlaywright({ errors: [], suites: [] }, 1).failures).toHaveLength(1);
	expect(fromVitest({ testResults: [] }, 1).failures).toHaveLength(1);
});

test('the summary ends with the failures and the sum', () => {
	const sum = addUp([fromProgram('a', 0, 1), fromProgram('b', 1, 1), { passed: 40, failures: [], durations: [] }]);
	expect(summary(sum).split('\n').slice(-2)).toEqual(['✗ b', '41 passed, 1 failed']);
	expect(summary(sum, ['! not tested']).split('\n').slice(-2)).toEqual(['! not tested', '41 passed, 1 failed']);
});

test('the summary names the ten slowest tests, the slowest first', () => {
	const testResults = [
		vitestFile(...Array.from({ length: 12 }, (_, at) => [`${at}`, 'passed', at * 1000] as [string, string, number])),
	];
	const lines = summary(fromVitest({ testResults }, 0)).split('\n');
	expect(lines).toHaveLength(12);
	expect(lines[1]).toBe('   11.0 s  unit/a › 11');
	expect(lines[10]).toBe('    2.0 s  unit/a › 2');
});
