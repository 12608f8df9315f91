import type { Element, Nodes } from 'hast';

/** All elements with one of these names within a node, in order. */
function elementsIn(node: Nodes, names: readonly string[]): Element[] {
	if (!('children' in node)) return [];
	return node.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		return names.includes(child.tagName) ? [child] : elementsIn(child, names);
	});
}

/**
 * A table of HTML as a table of Markdown. A cell that spans several columns or rows is put into the first of them.
 * @param textOf the Markdown of a cell, on one line
 */
export function htmlTable(table: Element, textOf: (cell: Element) => string): string[] {
	const rows = elementsIn(table, ['tr']).map((row) =>
		elementsIn(row, ['td', 'th']).flatMap((cell) => {
			const span = Math.min(50, Math.max(1, Number(cell.properties['colSpan'] ?? 1) || 1));
			return [textOf(cell).replaceAll('|', String.raw`\|`), ...Array<string>(span - 1).fill('')];
		}),
	);
	const caption = elementsIn(table, ['caption']).map(textOf);
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	if (columns === 0) return caption;
	const line = (cells: readonly string[]) =>
		`| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`;
	const [head = [], ...rest] = rows;
	return [...caption, [line(head), line(Array<string>(columns).fill('---')), ...rest.map(line)].join('\n')];
}
