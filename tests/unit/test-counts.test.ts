import { expect, test } from 'vitest';
import { addUp, fromCheck, fromPlaywright, fromVitest, sayTotal } from '../../src/commands/test-counts.ts';

const vitestFile = (...tests: [name: string, status: string][]) => ({
	name: 'a.test.ts',
	status: tests.length > 0 && tests.every(([, status]) => status === 'passed') ? 'passed' : 'failed',
	assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
});

test('a check is one test', () => {
	expect(fromCheck('Types are sound', 0)).toEqual({ passed: 1, failures: [] });
	expect(fromCheck('Types are sound', 2)).toEqual({ passed: 0, failures: ['Types are sound'] });
});

test('tests of Vitest are counted, those that failed by name', () => {
	const report = { numPassedTests: 1, testResults: [vitestFile(['is', 'passed'], ['is not', 'failed'])] };
	expect(fromVitest(report, 1)).toEqual({ passed: 1, failures: ['is not'] });
});

test('a file that could not even run is a failure', () => {
	expect(fromVitest({ numPassedTests: 0, testResults: [vitestFile()] }, 1).failures).toEqual(['a.test.ts did not run']);
});

test('tests of Playwright are counted through all groups', () => {
	const spec = (title: string, status: string) => ({ title, tests: [{ projectName: 'e2e', status }] });
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
	expect(fromPlaywright(report, 1)).toEqual({ passed: 1, failures: ['e2e › inside › two'] });
});

test('a runner that leaves no report or fails without a reason is a failure, never silence', () => {
	expect(fromVitest(undefined, 0).failures).toHaveLength(1);
	expect(fromPlaywright(undefined, 137).failures).toHaveLength(1);
	expect(fromPlaywright({ errors: [], suites: [] }, 1).failures).toHaveLength(1);
	expect(fromVitest({ numPassedTests: 5, testResults: [] }, 1).failures).toHaveLength(1);
});

test('the last line is the sum', () => {
	const sum = addUp([fromCheck('a', 0), fromCheck('b', 1), { passed: 40, failures: [] }]);
	expect(sayTotal(sum).split('\n')).toEqual(['✗ b', '41 passed, 1 failed']);
});
