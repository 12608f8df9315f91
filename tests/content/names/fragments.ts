import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A piece of a note that may hold names: a code block, code within a sentence, or plain text of a data file. */
export interface Fragment {
	/** Language of a code block; `inline` for code within a sentence. */
	language: string;
	text: string;
	/** Line of the first character in the file, counted from 1. */
	line: number;
}

const parser = unified().use(remarkParse);

/** Code within the sentences of a YAML file or of a front matter. */
export function yamlFragments(file: string): readonly Fragment[] {
	return file
		.split('\n')
		.flatMap((text, index) =>
			[...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ language: 'inline', text: code, line: index + 1 })),
		);
}

/** Code blocks and code within sentences of a Markdown file, its front matter included. */
export function markdownFragments(file: string): readonly Fragment[] {
	const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(file) ?? [];
	const fragments: Fragment[] = [...yamlFragments(front)];
	// Empty lines in place of the front matter keep the line numbers.
	const body = '\n'.repeat(front.split('\n').length - 1) + file.slice(front.length);
	visit(parser.parse(body), (node) => {
		const line = node.position?.start.line ?? 1;
		if (node.type === 'code') fragments.push({ language: node.lang ?? 'text', text: node.value, line: line + 1 });
		if (node.type === 'inlineCode') fragments.push({ language: 'inline', text: node.value, line });
	});
	return fragments;
}

/** Line in the file of a character of a fragment. */
export function lineAt({ text, line }: Fragment, offset: number): number {
	return line + text.slice(0, offset).split('\n').length - 1;
}
