import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { PlacedEdge, PlacedFlow, PlacedNode } from './layout-flow.ts';
import type { Flow, FlowEdge } from './parse-flow.ts';

const VERBS: Record<FlowEdge['kind'], string> = {
	leads: 'leads to',
	may: 'may also lead to',
	fails: 'does not lead to',
};

/** The flow in words, a sentence for each path. */
export function sentencesOf(flow: Flow): string[] {
	return flow.edges.map(({ from, to, kind, label }) => `${from} ${VERBS[kind]} ${to}${label ? ` (${label})` : ''}.`);
}

/** The flow in words, for those who do not see it. */
export function sayFlow(flow: Flow): string {
	return sentencesOf(flow).join(' ');
}

function drawNode({ lines, at: [x, y], width, height }: PlacedNode): Element {
	const first = y - ((lines.length - 1) * 18) / 2;
	return s('g', [
		s('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 3 }),
		...lines.map((line, index) => s('text', { x, y: first + index * 18 }, line)),
	]);
}

function drawEdge({ kind, spline, head, label }: PlacedEdge): Element {
	const [start, ...rest] = spline;
	const d = `M${start?.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`;
	const middle = spline[Math.floor(spline.length / 2)];
	return s('g', { className: kind }, [
		s('path', { d }),
		s('polygon', { points: head.map((point) => point.join(',')).join(' ') }),
		...(kind === 'fails' && middle
			? [s('path', { className: 'cross', d: `M${middle[0] - 6} ${middle[1] - 6}l12 12m0 -12l-12 12` })]
			: []),
		...(label ? [s('text', { x: label.at[0], y: label.at[1] }, label.text)] : []),
	]);
}

/** The drawing as a figure. Colors come from the page's style sheet, so that it suits light, dark and print. */
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
				ariaLabel: `${caption}. ${sayFlow(flow)}`,
				// Search reads the sentences: the drawing breaks its words into lines.
				dataPagefindIndexAttrs: 'aria-label',
			},
			[s('g', { dataPagefindIgnore: 'all' }, [...edges.map(drawEdge), ...nodes.map(drawNode)])],
		),
		h('figcaption', caption),
	]);
}
