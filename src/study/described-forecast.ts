import { forecast, type Forecast } from './forecast.ts';
import type { ForecastInput } from './plan-offers.ts';
import { planText, withoutPlanText } from './plan-text.ts';

/** A forecast with what it says of the days until the exam, in sentences. */
export interface DescribedForecast extends Forecast {
	text: string;
}

/** The text is made with the forecast, in the worker, so that the page need not load its sentences. */
export function describedForecast(input: ForecastInput): DescribedForecast {
	const { limit, mostAskedFirst, pace, exam, now } = input;
	const result = forecast(input);
	const text = result.plan
		? planText(result.plan, { limit, mostAskedFirst: mostAskedFirst === true }, pace)
		: withoutPlanText(exam, now);
	return { ...result, text };
}
