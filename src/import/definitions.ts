import type { Nodes } from 'mdast';
import { isOutside } from './links.ts';
import type { Notice } from './notice.ts';
import type { Doc } from './parse-file.ts';
import { isWithin, type Range, rangeOf } from './source.ts';

/** The definitions of a file: they are cut from their places and added to each card that refers to them. */
export interface Definitions {
	ranges: Range[];
	/** The definitions that the text in some ranges needs, in the order in which it refers to them. */
	neededIn(ranges: readonly Range[]): Range[];
	/** Definitions that nothing refers to. */
	notices: Notice[];
}

interface Reference {
	key: string;
	range: Range;
}

/** Finds the footnotes and the addresses of links that a file defines, and where it refers to them. */
export function definitionsOf({ path, text, tree, lineOf }: Doc): Definitions {
	const defined = new Map<string, Range>();
	const doubles: Range[] = [];
	const references: Reference[] = [];
	const urls = new Map<string, string>();
	const unused = new Set<string>();

	function walk(node: Nodes) {
		if (node.type === 'definition' || node.type === 'footnoteDefinition') {
			const key = (node.type === 'definition' ? '' : '^') + node.identifier;
			if (defined.has(key)) doubles.push(rangeOf(node));
			else {
				defined.set(key, rangeOf(node));
				unused.add(key);
				if (node.type === 'definition') urls.set(key, node.url);
			}
		}
		if (node.type === 'footnoteReference') references.push({ key: `^${node.identifier}`, range: rangeOf(node) });
		if (node.type === 'linkReference' || node.type === 'imageReference')
			references.push({ key: node.identifier, range: rangeOf(node) });
		if ('children' in node) node.children.forEach(walk);
	}

	walk(tree);
	for (const { key } of references) unused.delete(key);
	// Links within the source and pictures get their address in the text itself, so they need no definition.
	const isNeeded = (key: string) => key.startsWith('^') || isOutside(urls.get(key) ?? '');

	function neededIn(ranges: readonly Range[]): Range[] {
		const found: Range[] = [];
		const seen = new Set<string>();
		let within = [...ranges];
		while (within.length > 0) {
			const next: Range[] = [];
			for (const { key, range } of references) {
				const definition = defined.get(key);
				if (!definition || seen.has(key) || !within.some((each) => isWithin(range, each))) continue;
				seen.add(key);
				if (isNeeded(key)) found.push(definition);
				next.push(definition);
			}
			within = next;
		}
		return found;
	}

	const left = [...[...unused].flatMap((key) => defined.get(key) ?? []), ...doubles];
	return {
		ranges: [...defined.values(), ...doubles],
		neededIn,
		notices: left.map(({ from, to }) => ({
			kind: 'footnote',
			file: path,
			line: lineOf(from),
			text: text.slice(from, to),
		})),
	};
}
