import type { Prompt, StudyDomain } from './prompts.ts';
import { addDays, type Day, dayOf } from './days.ts';
import type { Review } from './study-document.ts';
import { endOfDay, type Memory, retrievability } from './schedule.ts';

/** How far a reader has come in one domain, counted in prompts. */
export interface Standing extends StudyDomain {
	total: number;
	seen: number;
	/** Learned and not due yet. */
	known: number;
	due: number;
}

/** Where the reader stands in each domain. */
export function progressByDomain(
	domains: readonly StudyDomain[],
	prompts: readonly Prompt[],
	memories: ReadonlyMap<string, Memory>,
	now: number,
): readonly Standing[] {
	const end = endOfDay(now);
	return domains.map((domain) => {
		const own = prompts.filter(({ card }) => card.domain === domain.number);
		const met = own.flatMap(({ id }) => memories.get(id) ?? []);
		const due = met.filter((memory) => memory.due.getTime() < end).length;
		return { ...domain, total: own.length, seen: met.length, known: met.length - due, due };
	});
}

/** What share of the exam's points the reader knows by now: each domain's known prompts by its weight. */
export function readiness(domains: readonly Standing[]): number {
	const weights = domains.reduce((sum, { weight }) => sum + weight, 0);
	return domains.reduce((sum, { known, total, weight }) => sum + (total ? (known / total) * weight : 0), 0) / weights;
}

export interface CalendarDay {
	day: Day;
	/** Answers given on it. */
	count: number;
}

/** The last weeks, each from Monday to Sunday; the last one ends with today. */
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

/** The prompts that were forgotten most often; those that were never forgotten are not hard. */
export function hardest(
	prompts: readonly Prompt[],
	reviews: readonly Review[],
	memories: ReadonlyMap<string, Memory>,
	most: number,
): readonly { prompt: Prompt; missed: number }[] {
	const missed = new Map<string, number>();
	for (const { prompt, grade } of reviews) if (grade === 1) missed.set(prompt, (missed.get(prompt) ?? 0) + 1);
	const difficulty = (id: string) => memories.get(id)?.difficulty ?? 0;
	return prompts
		.map((prompt) => ({ prompt, missed: missed.get(prompt.id) ?? 0 }))
		.filter((entry) => entry.missed > 0)
		.sort((a, b) => b.missed - a.missed || difficulty(b.prompt.id) - difficulty(a.prompt.id))
		.slice(0, most);
}

/** The mean chance that a prompt which was seen is remembered at a moment; nothing while none was seen. */
export function meanRecall(memories: ReadonlyMap<string, Memory>, now: number): number | undefined {
	const chances = [...memories.values()].map((memory) => retrievability(memory, now));
	return chances.length === 0 ? undefined : chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}
