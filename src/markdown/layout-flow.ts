import { instance, type Viz } from '@viz-js/viz';
import { required } from '../model/required.ts';
import { labelSize, type NameBox, nameBox } from './flow-text.ts';
import type { Flow, FlowEdge } from './parse-flow.ts';

/** A point in pixels, from the drawing's top left corner. */
type Point = readonly [x: number, y: number];

export interface PlacedNode extends NameBox {
	/** Middle of the box. */
	at: Point;
}

export interface PlacedEdge {
	kind: FlowEdge['kind'];
	/** A cubic Bézier spline: the start, then three points for each segment. */
	spline: Point[];
	/** The arrow head's corners. */
	head: Point[];
	label: { text: string; at: Point } | undefined;
}

/** A flow with the position of everything, in pixels. */
export interface PlacedFlow {
	width: number;
	height: number;
	nodes: PlacedNode[];
	edges: PlacedEdge[];
}

/** The part of Graphviz' JSON output that is read here. Positions are strings, `x,y`. */
interface Graph {
	/** Bounding box: `left,bottom,right,top`. */
	bb: string;
	objects: { pos: string }[];
	/** The line, its arrow head, and the position of its label. */
	edges: { _draw_: Draw[]; _hdraw_?: Draw[]; lp?: string }[];
}
interface Draw {
	op: string;
	points?: [number, number][];
}

/** Pixels around the whole drawing, so that its lines are not cut off. */
const MARGIN = 2;
/** Graphviz takes sizes in inches and gives positions in points; a point becomes a pixel. */
const POINTS_PER_INCH = 72;

/** A label as a box of the size that its text will have: Graphviz measures texts in a font that is narrower than some. */
function labelBox(text: string) {
	const { width, height } = labelSize(text);
	return {
		html: `<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD></TD></TR></TABLE>`,
	};
}

let graphviz: Promise<Viz> | undefined;

/**
 * Computes the position of each step and edge, from top to bottom, with Graphviz' `dot`.
 * @throws Error if a position is missing in the output of Graphviz
 */
export async function layoutFlow(flow: Flow): Promise<PlacedFlow> {
	const viz = await (graphviz ??= instance());
	const boxes = flow.nodes.map(nameBox);
	const graph = viz.renderJSON({
		graphAttributes: { rankdir: 'TB', nodesep: 0.22, ranksep: 0.42 },
		nodeAttributes: { shape: 'box', fixedsize: true },
		edgeAttributes: { arrowsize: 0.7 },
		nodes: boxes.map(({ width, height }, index) => ({
			name: `n${index}`,
			attributes: { width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH },
		})),
		edges: flow.edges.map(({ from, to, label }) => ({
			tail: `n${flow.nodes.indexOf(from)}`,
			head: `n${flow.nodes.indexOf(to)}`,
			attributes: label ? { label: labelBox(label) } : {},
		})),
	}) as Graph;
	const [right, top] = pointAt(graph.bb.split(',').slice(2).join(','));
	// Graphviz measures y from the bottom, SVG from the top.
	const place = ([x, y]: Point): Point => [round(x + MARGIN), round(top - y + MARGIN)];
	return {
		width: Math.ceil(right + 2 * MARGIN),
		height: Math.ceil(top + 2 * MARGIN),
		nodes: boxes.map((box, index) => ({ ...box, at: place(pointAt(graph.objects[index]?.pos)) })),
		edges: flow.edges.map(({ kind, label }, index) => {
			const edge = graph.edges[index];
			return {
				kind,
				spline: pointsOf(edge?._draw_, 'b').map(place),
				head: pointsOf(edge?._hdraw_, 'P').map(place),
				label: label ? { text: label, at: place(pointAt(edge?.lp)) } : undefined,
			};
		}),
	};
}

function pointAt(text: string | undefined): Point {
	const [x, y] = (text ?? '').split(',').map(Number);
	if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`Graphviz gave "${text}" for a position in a flow.`);
	return [x as number, y as number];
}

/** The points of a drawing operation: `b` draws a spline, `P` a filled polygon. */
function pointsOf(draws: Draw[] | undefined, op: string): Point[] {
	return required(draws?.find((draw) => draw.op === op)?.points, `the drawing operation "${op}" of an edge of a flow`);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
