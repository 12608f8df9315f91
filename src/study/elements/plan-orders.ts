import type { Plan } from '../forecast.ts';
import { newDaysLeft } from '../new-prompts.ts';
import type { ForecastInput } from '../plan-offers.ts';

/** The orders in which prompts can come, by the rows of the plan that offer them. */
export const ORDERS = { 'most-asked': 'mostAskedFirst', 'in-turn': 'newInTurn' } as const;

export const ORDER_ROWS = ['most-asked', 'in-turn'] as const;

/**
 * Shows the orders that help, and those that are chosen, so that they can be taken back; none once nothing new comes.
 * @param getPart returns the element whose `data-part` is this name
 * @returns whether there are any
 */
export function showOrders(
	getPart: (name: string) => HTMLElement,
	plan: Plan | undefined,
	input: ForecastInput,
): boolean {
	const isShort = plan?.hasMoreNew === true && plan.all.seen < plan.all.total;
	const helps = {
		'most-asked': isShort && input.prompts.some(({ priority }) => priority === 1),
		'in-turn': input.own !== undefined,
	};
	const bringsNew = newDaysLeft(input) > 0 && input.prompts.some(({ id }) => !input.states.has(id));
	return ORDER_ROWS.map((name) => {
		const isChosen = input[ORDERS[name]] === true;
		const row = getPart(name);
		row.toggleAttribute('data-chosen', isChosen);
		row.hidden = !bringsNew || (!helps[name] && !isChosen);
		return !row.hidden;
	}).includes(true);
}
