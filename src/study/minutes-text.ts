import { counted } from '../model/counted.ts';
import type { DayFacts } from './day-facts.ts';

/** A shorter repetition is not announced, because the new prompts come soon. */
const MIN_MINUTES = 3;

/** Sentences on how long today's repetition takes, how many new prompts fit in, and what is not asked before the exam. */
export function minutesText(facts: DayFacts): string {
	const { due, fresh, repeatMinutes, ownMinutes } = facts;
	if (ownMinutes > 0) return `${ownText(facts)} ${lateText(facts, 'At that pace')}`.trimEnd();
	const first =
		due > 0 && fresh > 0 && repeatMinutes >= MIN_MINUTES
			? `First ${due} due, about ${counted(repeatMinutes, 'minute')}; then ${fresh} new. `
			: '';
	return `${first}${lateText(facts, 'With the settings you chose,')}`.trimEnd();
}

function ownText({ due, fresh, minutes, ownMinutes, freshInTime }: DayFacts): string {
	const more = Math.max(1, minutes - ownMinutes);
	const enough =
		freshInTime === 0
			? `is enough for repetition only: ${due} due, no new ones`
			: `is enough for about ${freshInTime} of ${fresh} new ones`;
	return `Lately you study about ${counted(ownMinutes, 'minute')} a day; today that ${enough}. About ${counted(more, 'more minute')} ${more === 1 ? 'brings' : 'bring'} all ${fresh}.`;
}

const lateText = ({ decisions, decisionsLate }: DayFacts, pace: string) =>
	decisionsLate > 0
		? `${pace} ${decisionsLate} of ${counted(decisions, 'decision')} would not be asked before the exam.`
		: '';
