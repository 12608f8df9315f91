import type { Flow, FlowEdge } from './parse-flow.ts';

const VERBS: Record<FlowEdge['kind'], string> = {
	leads: 'leads to',
	may: 'may also lead to',
	fails: 'does not lead to',
};

/** A flow in words, one sentence for each edge. */
export function describeFlow(flow: Flow): string[] {
	return flow.edges.map(({ from, to, kind, label }) => `${from} ${VERBS[kind]} ${to}${label ? ` (${label})` : ''}.`);
}
