import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { LANGUAGES } from '../../markdown/languages.ts';
import { FlowError, parseFlow } from '../../markdown/parse-flow.ts';
import { splitExplicitId } from '../../markdown/explicit-ids.ts';
import { listOf } from '../fault.ts';
import { didYouMean } from '../suggest.ts';
import { freeFiles, markdownNotes } from '../kinds.ts';
import type { Rule } from './rule.ts';

interface Problem {
	message: string;
	/** Line in the block, counted from 1. */
	line: number;
}

/** CloudFormation's short forms, such as `!Ref`, are tags to YAML; any name will do. */
function yamlProblem(text: string): Problem | undefined {
	const [error] = parseDocument(text, { logLevel: 'silent' }).errors;
	return error && { message: `is not valid YAML: ${error.message.split('\n')[0]}`, line: error.linePos?.[0].line ?? 1 };
}

function jsonProblem(text: string): Problem | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
		return { message: `is not valid JSON: ${reason}`, line: text.slice(0, at).split('\n').length };
	}
}

function flowProblem(text: string, caption: string | null | undefined): Problem | undefined {
	if (!splitExplicitId(` ${caption ?? ''}`).text.trim())
		return { message: 'has no caption; write it behind the word "flow"', line: 0 };
	try {
		parseFlow(text);
		return undefined;
	} catch (error) {
		if (error instanceof FlowError) return { message: `cannot be drawn: ${error.message}`, line: error.line };
		throw error;
	}
}

function problemOf({ lang, meta, value }: Code): Problem | undefined {
	if (!lang) return { message: `has no language; allowed: ${listOf(LANGUAGES)}`, line: 0 };
	if (lang === 'flow') return flowProblem(value, meta);
	if (lang === 'json') return jsonProblem(value);
	if (lang === 'yaml') return yamlProblem(value);
	if (LANGUAGES.includes(lang)) return undefined;
	return {
		message: `has the language "${lang}".${didYouMean(lang, LANGUAGES)} Allowed: ${listOf(LANGUAGES)}`,
		line: 0,
	};
}

/** Code blocks name a language that can be colored; JSON, YAML and flows parse. In a note, code may be anything. */
export const code: Rule = (notes) => {
	const free = freeFiles(notes);
	return markdownNotes(notes).flatMap(({ file, bodyLine, tree }) => {
		const blocks: Code[] = [];
		visit(tree(), 'code', (node) => void blocks.push(node));
		return blocks
			.filter(({ lang }) => lang === 'flow' || !free.has(file))
			.flatMap((block) => {
				const problem = problemOf(block);
				if (!problem) return [];
				const line = bodyLine + (block.position?.start.line ?? 1) - 1 + problem.line;
				return [{ file, line, message: `the code block ${problem.message}` }];
			});
	});
};
