import { expect, test } from 'vitest';
import { FlowError, parseFlow } from '../../../src/markdown/parse-flow.ts';

test('a line can have several arrows; its label belongs to the last one', () => {
	expect(parseFlow('A -> B -> C: then')).toEqual({
		nodes: ['A', 'B', 'C'],
		edges: [
			{ from: 'A', to: 'B', label: undefined, kind: 'leads' },
			{ from: 'B', to: 'C', label: 'then', kind: 'leads' },
		],
	});
});

test.each([
	['->', 'leads'],
	['..>', 'may'],
	['-x', 'fails'],
])('the arrow %s means: %s', (arrow, kind) => {
	expect(parseFlow(`A ${arrow} B`).edges[0]?.kind).toBe(kind);
});

test('steps are in the order of their first mention, each once', () => {
	expect(parseFlow('B -> A\nA -> C\nB -> C').nodes).toEqual(['B', 'A', 'C']);
});

test('empty lines and indents are ignored', () => {
	expect(parseFlow('\n  A -> B\n\n').edges).toHaveLength(1);
});

test('names may contain colons, as in AWS::S3::Bucket', () => {
	expect(parseFlow('aws:executeScript -> AWS::S3::Bucket: event').nodes).toEqual([
		'aws:executeScript',
		'AWS::S3::Bucket',
	]);
});

test.each([
	['A to B', 1, 'is not a path'],
	['A -> B\nA->C', 2, 'is not a path'],
	['A -> ', 1, 'is not a path'],
	['A -> : label', 1, 'without a name'],
	['', 1, 'empty'],
	['\n\n', 1, 'empty'],
])('%j is an error with the number of the line', (text, line, reason) => {
	let error: unknown;
	try {
		parseFlow(text);
	} catch (caught) {
		error = caught;
	}
	expect(error).toBeInstanceOf(FlowError);
	expect(error).toMatchObject({ line, message: expect.stringContaining(reason) as string });
});
