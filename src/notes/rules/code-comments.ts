import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

const MAX_LINES = 3;
const MAX_LENGTH = 80;

const SLASHES = /(?:^|\s)\/\/\s.*$/;
const HASH = /(?:^|\s)#(?!!).*$/;

/** What starts a comment, by language. JSON, flows and plain text have none. */
const COMMENTS: Readonly<Record<string, RegExp>> = {
	bash: HASH,
	yaml: HASH,
	python: HASH,
	powershell: HASH,
	dockerfile: HASH,
	ini: /(?:^|\s)[#;].*$/,
	java: SLASHES,
	groovy: SLASHES,
	xml: /<!--.*$/,
};

function faultsOf({ lang, value }: Code, file: string, first: number): Fault[] {
	const pattern = COMMENTS[lang ?? ''];
	if (!pattern) return [];
	const comments = value.split('\n').flatMap((line, at) => {
		const [comment] = pattern.exec(line) ?? [];
		return comment === undefined ? [] : [{ line: first + at, length: comment.trim().length }];
	});
	const long = comments
		.filter(({ length }) => length > MAX_LENGTH)
		.map(({ line, length }) => ({ file, line, message: `a comment of ${length} characters; at most ${MAX_LENGTH}` }));
	const extra = comments[MAX_LINES];
	if (!extra) return long;
	const message = `code with ${comments.length} lines of comments; at most ${MAX_LINES} a block. Comments name steps: move facts to a step, a reason or a table`;
	return [...long, { file, line: extra.line, message }];
}

/** Comments in code name steps, so there are few and short ones: facts in them are neither read aloud nor asked. */
export const codeComments: Rule = (notes) =>
	notes.scenarios.flatMap(({ file, bodyLine, tree }) => {
		const faults: Fault[] = [];
		visit(tree(), 'code', (node) => {
			// The block starts with its fence.
			faults.push(...faultsOf(node, file, bodyLine + (node.position?.start.line ?? 1)));
		});
		return faults;
	});
