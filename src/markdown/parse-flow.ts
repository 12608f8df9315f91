/** How one step of a flow leads to the next. */
export type EdgeKind = 'leads' | 'may' | 'fails';

export interface FlowEdge {
	from: string;
	to: string;
	label: string | undefined;
	kind: EdgeKind;
}

/** A drawing of services that act on one another, as written in a `flow` block. */
export interface Flow {
	/** Names of the steps, in the order of their first mention. */
	nodes: string[];
	edges: FlowEdge[];
}

const ARROWS: Record<string, EdgeKind> = { '->': 'leads', '..>': 'may', '-x': 'fails' };
const ARROW = / (->|\.\.>|-x) /;

/** A line of a `flow` block that cannot be read. */
export class FlowError extends Error {
	/** Line in the block, counted from 1. */
	readonly line: number;
	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

/**
 * Reads a `flow` block: one path a line, `A -> B -> C: label`. `..>` is an optional path, `-x` one that fails.
 * The label belongs to the last arrow of its line.
 * @throws FlowError for a line that is no path
 */
export function parseFlow(text: string): Flow {
	const nodes = new Set<string>();
	const edges: FlowEdge[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const parts = line.trim().split(ARROW);
		if (parts.length < 3) {
			throw new FlowError(`"${line.trim()}" is no path; write "A -> B" or "A -> B: label"`, index + 1);
		}
		const last = parts.length - 1;
		const [end = '', label] = splitLabel(parts[last] ?? '');
		parts[last] = end;
		for (let at = 0; at + 2 < parts.length; at += 2) {
			const from = parts[at]?.trim() ?? '';
			const to = parts[at + 2]?.trim() ?? '';
			if (!from || !to) throw new FlowError(`"${line.trim()}" has a step without a name`, index + 1);
			nodes.add(from).add(to);
			const kind = ARROWS[parts[at + 1] ?? ''] ?? 'leads';
			edges.push({ from, to, label: at + 2 === last ? label : undefined, kind });
		}
	}
	if (edges.length === 0) throw new FlowError('the flow is empty; write "A -> B"', 1);
	return { nodes: [...nodes], edges };
}

function splitLabel(text: string): [string, string | undefined] {
	const at = text.indexOf(': ');
	return at === -1 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 2).trim()];
}
