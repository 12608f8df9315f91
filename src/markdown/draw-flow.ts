import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { required } from '../model/required.ts';
import { describeFlow } from './describe-flow.ts';
import { LINE_HEIGHT } from './flow-text.ts';
import type { PlacedEdge, PlacedFlow, PlacedNode } from './layout-flow.ts';
import type { Flow } from './parse-flow.ts';

function drawNode({ lines, at: [x, y], width, height }: PlacedNode): Element {
	const firstY = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
	return s('g', [
		s('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 3 }),
		...lines.map((line, index) => s('text', { x, y: firstY + index * LINE_HEIGHT }, line)),
	]);
}

/** A cross in the middle of an edge that fails. */
function drawCross(spline: PlacedEdge['spline']): Element {
	const [x, y] = required(spline[Math.floor(spline.length / 2)], 'the middle of an edge');
	return s('path', { className: 'cross', d: `M${x - 6} ${y - 6}l12 12m0 -12l-12 12` });
}

function drawEdge({ kind, spline, head, label }: PlacedEdge): Element {
	const [start, ...rest] = spline;
	const d = `M${required(start, 'the start of an edge').join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`;
	return s('g', { className: kind }, [
		s('path', { d }),
		s('polygon', { points: head.map((point) => point.join(',')).join(' ') }),
		...(kind === 'fails' ? [drawCross(spline)] : []),
		...(label ? [s('text', { x: label.at[0], y: label.at[1] }, label.text)] : []),
	]);
}

/** The drawing as a figure. Its colors are in the style sheet, for light, dark and print. */
export function drawFlow(flow: Flow, placed: PlacedFlow, caption: string): Element {
	const { width, height, nodes, edges } = placed;
	return h('figure', { className: 'flow' }, [
		s(
			'svg',
			{
				viewBox: `0 0 ${width} ${height}`,
				width,
				height,
				role: 'img',
				ariaLabel: `${caption}. ${describeFlow(flow).join(' ')}`,
				// Pagefind indexes these sentences and not the drawing, in which names are broken into lines.
				dataPagefindIndexAttrs: 'aria-label',
			},
			[s('g', { dataPagefindIgnore: 'all' }, [...edges.map(drawEdge), ...nodes.map(drawNode)])],
		),
		h('figcaption', caption),
	]);
}
