import type { Edits } from './write-all.ts';
import { writeAll } from './write-all.ts';

/** The changes that a command is going to make, or why it makes none. */
export type Plan = Refusal | Changes;

export interface Refusal {
	/** Why nothing is changed, for the author. */
	refusal: string;
}

export interface Changes {
	edits: Edits;
	/** What was done, for the author. */
	report: string;
}

/** Makes the changes of a plan below `root`, prints what was done or why not, and returns whether it was done. */
export function applyPlan(root: string, plan: Plan): boolean {
	if ('refusal' in plan) {
		console.error(`${plan.refusal}\nNothing was changed.`);
		return false;
	}
	writeAll(root, plan.edits);
	console.log(plan.report);
	return true;
}
