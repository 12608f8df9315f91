import { instance, type Viz } from '@viz-js/viz';
import type { Flow, FlowEdge } from './parse-flow.ts';

/** A point in pixels, from the drawing's top left corner. */
type Point = readonly [x: number, y: number];

export interface PlacedNode {
	/** The name, broken into lines. */
	lines: string[];
	/** Middle of the box. */
	at: Point;
	width: number;
	height: number;
}

export interface PlacedEdge {
	kind: FlowEdge['kind'];
	/** A cubic Bézier spline: a start, then three points for each piece. */
	spline: Point[];
	/** The arrow head's corners. */
	head: Point[];
	label: { text: string; at: Point } | undefined;
}

/** A flow with a place for everything, in pixels. */
export interface PlacedFlow {
	width: number;
	height: number;
	nodes: PlacedNode[];
	edges: PlacedEdge[];
}

/** What Graphviz gives back, as far as it is read here. */
interface Graph {
	bb: string;
	objects: { pos: string }[];
	edges: { _draw_: Draw[]; _hdraw_?: Draw[]; lp?: string }[];
}
interface Draw {
	op: string;
	points?: [number, number][];
}

const LINE_LENGTH = 18;
const LINE_HEIGHT = 18;
const CHARACTER = 7.7;
const PADDING = { x: 12, y: 9 };
const MARGIN = 2;
const POINTS_PER_INCH = 72;

/** Breaks a name into lines of about equal length, so that boxes stay narrow on a phone. */
function breakLines(name: string): string[] {
	const lineCount = Math.ceil(name.length / LINE_LENGTH);
	const target = name.length / lineCount;
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const line = lines.at(-1);
		const joined = `${line} ${word}`;
		if (line !== undefined && joined.length <= Math.max(target + 3, 10)) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

let graphviz: Promise<Viz> | undefined;

/** Finds a place for each step and path, from top to bottom, with Graphviz' `dot`. */
export async function layoutFlow(flow: Flow): Promise<PlacedFlow> {
	const viz = await (graphviz ??= instance());
	const boxes = flow.nodes.map((name) => {
		const lines = breakLines(name);
		const longest = Math.max(...lines.map((line) => line.length));
		return { lines, width: longest * CHARACTER + 2 * PADDING.x, height: lines.length * LINE_HEIGHT + 2 * PADDING.y };
	});
	const graph = viz.renderJSON({
		graphAttributes: { rankdir: 'TB', nodesep: 0.22, ranksep: 0.42 },
		nodeAttributes: { shape: 'box', fixedsize: true },
		edgeAttributes: { fontsize: 13, fontname: 'Helvetica', arrowsize: 0.7 },
		nodes: flow.nodes.map((_, index) => ({
			name: `n${index}`,
			attributes: {
				width: (boxes[index]?.width ?? 0) / POINTS_PER_INCH,
				height: (boxes[index]?.height ?? 0) / POINTS_PER_INCH,
			},
		})),
		edges: flow.edges.map(({ from, to, label }) => ({
			tail: `n${flow.nodes.indexOf(from)}`,
			head: `n${flow.nodes.indexOf(to)}`,
			attributes: label ? { label: `  ${label}  ` } : {},
		})),
	}) as Graph;
	const [, , right = 0, top = 0] = graph.bb.split(',').map(Number);
	// Graphviz counts from the bottom, a drawing on a page from the top.
	const place = ([x, y]: readonly [number, number]): Point => [round(x + MARGIN), round(top - y + MARGIN)];
	const placeText = (text: string) => {
		const [x = 0, y = 0] = text.split(',').map(Number);
		return place([x, y]);
	};
	return {
		width: Math.ceil(right + 2 * MARGIN),
		height: Math.ceil(top + 2 * MARGIN),
		nodes: boxes.map((box, index) => ({ ...box, at: placeText(graph.objects[index]?.pos ?? '') })),
		edges: flow.edges.map(({ kind, label }, index) => {
			const drawn = graph.edges[index];
			return {
				kind,
				spline: pointsOf(drawn?._draw_, 'b').map(place),
				head: pointsOf(drawn?._hdraw_, 'P').map(place),
				label: label && drawn?.lp ? { text: label, at: placeText(drawn.lp) } : undefined,
			};
		}),
	};
}

function pointsOf(draws: Draw[] | undefined, op: string): [number, number][] {
	return draws?.find((draw) => draw.op === op)?.points ?? [];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
