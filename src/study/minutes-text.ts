import { counted } from '../model/counted.ts';
import type { DayFacts } from './day-facts.ts';

/** Of fewer minutes nothing is said: what is new comes soon. */
const MIN_MINUTES = 3;

/** What the minutes of today hold if some prompts come back and some are new, and what is not asked; in sentences. */
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
	const held =
		freshInTime === 0
			? `is all repetition: ${due} due, no new ones`
			: `brings about ${freshInTime} of ${fresh} new ones`;
	return `Of late you study about ${counted(ownMinutes, 'minute')} a day; today that ${held}. About ${counted(more, 'more minute')} ${more === 1 ? 'brings' : 'bring'} all ${fresh}.`;
}

const lateText = ({ decisions, decisionsLate }: DayFacts, pace: string) =>
	decisionsLate > 0
		? `${pace} ${decisionsLate} of ${counted(decisions, 'decision')} would not be asked before the exam.`
		: '';
