import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { describeFlow } from '../../../src/markdown/describe-flow.ts';
import { drawFlow } from '../../../src/markdown/draw-flow.ts';
import { layoutFlow } from '../../../src/markdown/layout-flow.ts';
import { parseFlow } from '../../../src/markdown/parse-flow.ts';
import { aBody, render } from '../../support/markdown.ts';

const TEXT = 'Source -> Build: on push\nBuild ..> Alarm\nBuild -x Production';

test('a flow is described in sentences', () => {
	expect(describeFlow(parseFlow(TEXT)).join(' ')).toBe(
		'Source leads to Build (on push). Build may also lead to Alarm. Build does not lead to Production.',
	);
});

test('every step and every edge is within the drawing', async () => {
	const { width, height, nodes, edges } = await layoutFlow(parseFlow(TEXT));
	expect(nodes).toHaveLength(4);
	expect(edges).toHaveLength(3);
	for (const { at, width: w, height: h } of nodes) {
		expect(at[0] - w / 2).toBeGreaterThanOrEqual(0);
		expect(at[1] - h / 2).toBeGreaterThanOrEqual(0);
		expect(at[0] + w / 2).toBeLessThanOrEqual(width);
		expect(at[1] + h / 2).toBeLessThanOrEqual(height);
	}
	for (const point of edges.flatMap(({ spline, head }) => [...spline, ...head])) {
		expect(point.every((value) => Number.isFinite(value))).toBe(true);
	}
});

test('steps follow each other from top to bottom', async () => {
	const { nodes } = await layoutFlow(parseFlow('A -> B -> C'));
	const heights = nodes.map(({ at }) => at[1]);
	expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test('a label of wide letters does not lie on its arrow, nor does a name touch its box', async () => {
	const wide = 'WWWWWWWWWWWW';
	const { nodes, edges } = await layoutFlow(parseFlow(`Start -> ${wide}: ${wide}`));
	// Letters of 13 and 14 pixels, which may be as wide as they are high.
	const label = edges[0]?.label?.at[0] ?? 0;
	expect(label - (wide.length * 13 * 0.95) / 2).toBeGreaterThan(Math.max(...(edges[0]?.spline ?? []).map(([x]) => x)));
	expect(nodes.find(({ lines }) => lines[0] === wide)?.width).toBeGreaterThan(wide.length * 14 * 0.95 + 12);
});

test('a flow may have cycles and loops', async () => {
	const { edges } = await layoutFlow(parseFlow('A -> B\nB -> A: again\nB -> B'));
	expect(edges.every(({ spline, head }) => spline.length >= 4 && head.length >= 3)).toBe(true);
	expect(edges[1]?.label?.text).toBe('again');
});

test('a long name is broken into lines and stays whole', async () => {
	const name = 'A state machine that takes a snapshot of every volume each night';
	const { nodes } = await layoutFlow(parseFlow(`${name} -> B`));
	expect(nodes[0]?.lines.join(' ')).toBe(name);
	expect(nodes[0]?.lines.length).toBeGreaterThan(2);
});

test('the drawing has a text alternative and no inline style', async () => {
	const flow = parseFlow(TEXT);
	const html = toHtml(drawFlow(flow, await layoutFlow(flow), 'How it goes'));
	expect(html).toContain('aria-label="How it goes. Source leads to Build');
	expect(html).toContain('role="img"');
	expect(html).toContain('<figcaption>How it goes</figcaption>');
	expect(html).not.toMatch(/style=|NaN|undefined/);
});

test('markup in the name of a step is shown as text', async () => {
	const flow = parseFlow('<b>A</b> & "C" -> B');
	const html = toHtml(drawFlow(flow, await layoutFlow(flow), '<i>'));
	expect(selectAll('b, i', fromHtml(html))).toEqual([]);
});

test('a flow block becomes a figure, and its explicit id is not in the caption', async () => {
	const { all, texts } = await render(aBody({ why: 'So.\n\n```flow How it goes {#how}\nA -> B\n```' }));
	expect(texts('figure.flow figcaption')).toEqual(['How it goes']);
	expect(all('figure#how svg')).toHaveLength(1);
	expect(all('pre')).toEqual([]);
});

test('the same flow is drawn the same way each time', async () => {
	const flow = parseFlow(TEXT);
	expect(await layoutFlow(flow)).toEqual(await layoutFlow(flow));
});
