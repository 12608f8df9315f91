import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

const MAX_LINES = 3;

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
	const lines = value.split('\n').flatMap((line, at) => (pattern.test(line) ? [first + at] : []));
	const extra = lines[MAX_LINES];
	if (extra === undefined) return [];
	const message = `code with ${lines.length} lines of comments; at most ${MAX_LINES} a block. Comments name steps: move facts to a step, a reason or a table`;
	return [{ file, line: extra, message }];
}

/** Comments in code name steps, so there are few of them: facts in them are neither read aloud nor asked. */
export const codeComments: Rule = (notes) =>
	scenariosOf(notes).flatMap(({ file, bodyLine, tree }) => {
		const faults: Fault[] = [];
		visit(tree(), 'code', (node) => {
			// The block starts with its fence.
			faults.push(...faultsOf(node, file, bodyLine + (node.position?.start.line ?? 1)));
		});
		return faults;
	});
