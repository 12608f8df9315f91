import type { Plan } from '../search/query/plan.ts';

const quoted = (text: string) => `“${text}”`;

function strong(text: string): HTMLElement {
	const made = document.createElement('strong');
	made.textContent = text;
	return made;
}

/** The query with its misspelt words mended. */
export function mendedText(text: string, { mended }: Plan): string {
	return mended.reduce((all, { from, to }) => all.replace(from, to), text);
}

export interface StatusWords {
	text: string;
	plan: Plan;
	count: number;
	/** Whether a filter narrows the results. */
	filtered: boolean;
	/** Searches for exactly what was typed. */
	insist: () => void;
}

/** Says how many cards there are and what was done to the query to find them. */
export function statusNodes({ text, plan, count, filtered, insist }: StatusWords): (Node | string)[] {
	const cards = count === 1 ? '1 card' : `${count} cards`;
	const nodes: (Node | string)[] = [count === 0 ? 'No card found' : cards, filtered ? ' with these filters. ' : '. '];
	if (plan.mended.length > 0) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = text;
		button.addEventListener('click', insist);
		nodes.push('Showing results for ', strong(mendedText(text, plan)), '; search instead for ', button, '. ');
	}
	for (const { from, to } of plan.read.slice(0, 3)) nodes.push(quoted(from), ' read as ', strong(to), '. ');
	if (plan.unknown.length > 0 && plan.unknown.length <= 6) {
		nodes.push(`On no card: ${plan.unknown.map(quoted).join(', ')}. `);
	} else if (plan.unknown.length > 6) nodes.push(`${plan.unknown.length} words are on no card. `);
	return nodes;
}
