import { counted } from '../model/counted.ts';
import type { DayFacts } from './day-facts.ts';

/** Of fewer minutes nothing is said: what is new comes soon. */
const MIN_MINUTES = 3;

/** What the minutes of today hold, in sentences; empty if nothing comes back, or nothing is new. */
export function minutesText(facts: DayFacts): string {
	const { due, fresh, minutes, repeatMinutes, ownMinutes, freshInTime } = facts;
	if (due === 0 || fresh === 0) return '';
	if (ownMinutes === 0)
		return repeatMinutes >= MIN_MINUTES
			? `First ${due} due, about ${counted(repeatMinutes, 'minute')}; then ${fresh} new.`
			: '';
	const more = Math.max(1, minutes - ownMinutes);
	const held =
		freshInTime === 0
			? `is all repetition: ${due} due, no new ones`
			: `brings about ${freshInTime} of ${fresh} new ones`;
	return `Of late you study about ${counted(ownMinutes, 'minute')} a day; today that ${held}. About ${counted(more, 'more minute')} ${more === 1 ? 'brings' : 'bring'} all ${fresh}.${lateText(facts)}`;
}

const lateText = ({ decisions, decisionsLate }: DayFacts) =>
	decisionsLate > 0
		? ` At that pace ${decisionsLate} of ${counted(decisions, 'decision')} would not be asked before the exam.`
		: '';
