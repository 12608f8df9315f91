import { type Day, dayOf, daysBetween } from './days.ts';

const MINUTE = 60_000;
const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

/**
 * When a prompt comes again: `10 min` for a step of today, then `tomorrow`, `in 3 days`, `in 2 months`, `in 1.5 years`. By
 * days and not by hours, because a prompt that is due on a later day comes with that day, whenever the reader studies.
 * @param milliseconds from now on
 * @param exam the day of an exam that is still to come
 */
export function intervalText(milliseconds: number, now: number, exam?: Day): string {
	const next = dayOf(now + milliseconds);
	const days = daysBetween(dayOf(now), next);
	if (exam && exam > dayOf(now) && next > exam) return 'after the exam';
	if (days === 0) return `${Math.max(1, Math.round(milliseconds / MINUTE))} min`;
	if (days === 1) return 'tomorrow';
	if (days <= 45) return `in ${days} days`;
	const months = Math.round(days / DAYS_OF_MONTH);
	return months < 12 ? `in ${months} months` : `in ${(days / DAYS_OF_YEAR).toFixed(1)} years`;
}
