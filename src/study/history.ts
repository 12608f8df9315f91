import { addDays, type Day, dayOf } from './days.ts';
import type { Prompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

export interface CalendarDay {
	day: Day;
	/** Number of reviews on that day. */
	count: number;
}

/** Number of reviews on each day of the last weeks. A week starts on Monday; the last one ends today. */
export function calendar(reviews: readonly Review[], weeks: number, now: number): readonly (readonly CalendarDay[])[] {
	const counts = new Map<Day, number>();
	for (const { at } of reviews) counts.set(dayOf(at), (counts.get(dayOf(at)) ?? 0) + 1);
	const today = dayOf(now);
	const sinceMonday = (new Date(now).getDay() + 6) % 7;
	return Array.from({ length: weeks }, (_, week) => {
		const monday = addDays(today, -sinceMonday - 7 * (weeks - 1 - week));
		return Array.from({ length: 7 }, (_day, index) => addDays(monday, index))
			.filter((day) => day <= today)
			.map((day) => ({ day, count: counts.get(day) ?? 0 }));
	});
}

/** The prompts that were forgotten most often, at most `limit`; prompts that were never forgotten are left out. */
export function hardestPrompts(
	prompts: readonly Prompt[],
	reviews: readonly Review[],
	states: ReadonlyMap<string, MemoryState>,
	limit: number,
): readonly { prompt: Prompt; forgotten: number }[] {
	const counts = new Map<string, number>();
	for (const { prompt, grade } of reviews) if (grade === 1) counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
	const difficulty = ({ id }: Prompt) => states.get(id)?.difficulty ?? 0;
	return prompts
		.map((prompt) => ({ prompt, forgotten: counts.get(prompt.id) ?? 0 }))
		.filter(({ forgotten }) => forgotten > 0)
		.sort((a, b) => b.forgotten - a.forgotten || difficulty(b.prompt) - difficulty(a.prompt))
		.slice(0, limit);
}
