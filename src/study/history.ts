import { addDays, type Day, dayOf, endOfDay, startOfDay } from './days.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

export interface CalendarDay {
	day: Day;
	/** Number of answers in the review on that day. */
	count: number;
}

/**
 * Number of answers in the review on each day of the last weeks, without those in the practice. A week starts on Monday;
 * the last one ends today.
 * @param reviews oldest first
 */
export function calendar(reviews: readonly Review[], weeks: number, now: number): readonly (readonly CalendarDay[])[] {
	const sinceMonday = (new Date(now).getDay() + 6) % 7;
	const days = sinceMonday + 1 + 7 * (weeks - 1);
	const today = dayOf(now);
	const counted: CalendarDay[] = [];
	// Backwards from the last review: most reviews may be older than these weeks, and are not looked at.
	let left = reviews.findLastIndex(({ at }) => at < endOfDay(now)) + 1;
	for (let ago = 0; ago < days; ago++) {
		const day = addDays(today, -ago);
		const before = startOfDay(day);
		let count = 0;
		for (; left > 0 && (reviews[left - 1]?.at ?? 0) >= before; left--) if (!reviews[left - 1]?.practice) count++;
		counted.push({ day, count });
	}
	counted.reverse();
	return Array.from({ length: weeks }, (_, week) => counted.slice(7 * week, 7 * week + 7));
}

/** The prompts that were answered wrongly most often, at most `limit`; prompts that never were are left out. */
export function hardestPrompts(
	prompts: readonly IndexedPrompt[],
	reviews: readonly Review[],
	states: ReadonlyMap<string, MemoryState>,
	limit: number,
): readonly { prompt: IndexedPrompt; wrong: number }[] {
	const counts = new Map<string, number>();
	for (const { prompt, grade } of reviews) if (grade === 1) counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
	const difficulty = ({ id }: IndexedPrompt) => states.get(id)?.difficulty ?? 0;
	return prompts
		.map((prompt) => ({ prompt, wrong: counts.get(prompt.id) ?? 0 }))
		.filter(({ wrong }) => wrong > 0)
		.sort((a, b) => b.wrong - a.wrong || difficulty(b.prompt) - difficulty(a.prompt))
		.slice(0, limit);
}

/** The cards and comparisons that were hardest in some reviews, by slug: those that were not or barely remembered. */
export function hardestSlugs(reviews: readonly Review[], limit: number): readonly string[] {
	const points = new Map<string, number>();
	for (const { prompt, grade } of reviews) {
		const [slug = ''] = prompt.split('#');
		if (grade <= 2) points.set(slug, (points.get(slug) ?? 0) + (3 - grade));
	}
	return [...points]
		.sort(([, a], [, b]) => b - a)
		.slice(0, limit)
		.map(([slug]) => slug);
}
