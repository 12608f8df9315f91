import { dayOf, endOfDay } from '../days.ts';

const MINUTE = 60_000;

/** The reader's calendar day and how far its time zone is from UTC, which says when the day ends. */
const currentDay = () => `${dayOf(Date.now())} ${new Date().getTimezoneOffset()}`;

/**
 * Calls back when the reader's day changes: at midnight, after a night in which the device slept, and when its clock or
 * time zone was changed.
 */
export function onNewDay(callback: () => void) {
	let day = currentDay();
	let timer: ReturnType<typeof setTimeout>;
	const check = () => {
		clearTimeout(timer);
		const now = Date.now();
		// No event tells that the clock was set, so this looks each minute.
		timer = setTimeout(check, Math.min(Math.max(endOfDay(now) - now, 1), MINUTE));
		if (currentDay() === day) return;
		day = currentDay();
		callback();
	};
	check();
	document.addEventListener('visibilitychange', check);
	addEventListener('pageshow', check);
	addEventListener('focus', check);
}
