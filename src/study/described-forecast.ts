import { dayOf } from './days.ts';
import { forecast, type Forecast } from './forecast.ts';
import type { ForecastInput } from './plan-offers.ts';
import { comingText, mostAskedCost, offerText, planText, withoutPlanText } from './plan-text.ts';
import type { SimulatedDay } from './simulate.ts';

/** A forecast in words. */
export interface DescribedForecast extends Forecast {
	/** With the name and the figures of each day. */
	coming: readonly (SimulatedDay & { texts: readonly [name: string, figures: string] })[];
	/** What it says of the days until the exam. */
	text: string;
	/** Other numbers of new prompts a day, and what they bring. */
	offers: readonly (readonly [limit: number, text: string])[];
	/** See `mostAskedCost`. */
	cost: string;
}

/** The words are made with the forecast, in the worker, so that the page need not load them. */
export function describedForecast(input: ForecastInput): DescribedForecast {
	const { limit, pace, exam, now } = input;
	const mostAskedFirst = input.mostAskedFirst === true;
	const { coming, plan } = forecast(input);
	return {
		coming: coming.map((day) => ({ ...day, texts: comingText(day, dayOf(now), pace) })),
		...(plan ? { plan } : {}),
		text: plan ? planText(plan, { limit, mostAskedFirst }, pace) : withoutPlanText(exam, now),
		offers: plan ? plan.offers.map((offer) => [offer.limit, offerText(offer, plan, pace)]) : [],
		cost: plan?.hasMoreNew ? mostAskedCost(plan.mostAskedDecisions, mostAskedFirst) : '',
	};
}
