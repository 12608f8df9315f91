import { required } from '../model/required.ts';

/** How one step of a flow leads to the next: always, possibly, or not. */
type EdgeKind = 'leads' | 'may' | 'fails';

export interface FlowEdge {
	from: string;
	to: string;
	label: string | undefined;
	kind: EdgeKind;
}

/** A directed graph of steps, as written in a `flow` block. */
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
 * Reads a `flow` block: one path per line, `A -> B -> C: label`. `..>` is an optional path, `-x` one that fails.
 * The label belongs to the last arrow of its line.
 * @throws FlowError for a line that is not a path
 */
export function parseFlow(text: string): Flow {
	const nodes = new Set<string>();
	const edges: FlowEdge[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		for (const edge of parsePath(line.trim(), index + 1)) {
			nodes.add(edge.from).add(edge.to);
			edges.push(edge);
		}
	}
	if (edges.length === 0) throw new FlowError('the flow is empty; write "A -> B"', 1);
	return { nodes: [...nodes], edges };
}

function parsePath(path: string, line: number): FlowEdge[] {
	// `split` with a group keeps the arrows: step, arrow, step and so on.
	const parts = path.split(ARROW);
	if (parts.length < 3) throw new FlowError(`"${path}" is not a path; write "A -> B" or "A -> B: label"`, line);
	const [end, label] = splitLabel(required(parts.pop(), 'the last step'));
	const steps = [...parts.filter((_, index) => index % 2 === 0).map((name) => name.trim()), end];
	if (steps.includes('')) throw new FlowError(`"${path}" has a step without a name`, line);
	const arrows = parts.filter((_, index) => index % 2 === 1);
	return arrows.map((arrow, index) => ({
		from: required(steps[index], 'the step before an arrow'),
		to: required(steps[index + 1], 'the step after an arrow'),
		label: index === arrows.length - 1 ? label : undefined,
		kind: required(ARROWS[arrow], `the meaning of "${arrow}"`),
	}));
}

function splitLabel(text: string): [name: string, label: string | undefined] {
	const at = text.indexOf(': ');
	return at === -1 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 2).trim()];
}
