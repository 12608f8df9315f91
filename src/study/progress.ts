import { endOfDay } from './days.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { StudyDomain } from './study-data.ts';

/** A reader's progress in one domain. All numbers count prompts. */
export interface DomainProgress extends StudyDomain {
	total: number;
	seen: number;
	/** Seen and not due today. */
	known: number;
	due: number;
}

/** Counts seen, known and due prompts for each domain. */
export function progressByDomain(
	domains: readonly StudyDomain[],
	prompts: readonly IndexedPrompt[],
	states: ReadonlyMap<string, MemoryState>,
	now: number,
): readonly DomainProgress[] {
	const end = endOfDay(now);
	return domains.map((domain) => {
		const own = prompts.filter((prompt) => prompt.domain === domain.number);
		const seen = own.flatMap(({ id }) => states.get(id) ?? []);
		const due = seen.filter((state) => state.due.getTime() < end).length;
		return { ...domain, total: own.length, seen: seen.length, known: seen.length - due, due };
	});
}

/** The share of known prompts, from 0 to 1: the mean over the domains, weighted as in the exam. */
export function readiness(domains: readonly DomainProgress[]): number {
	const weights = domains.reduce((sum, { weight }) => sum + weight, 0);
	return domains.reduce((sum, { known, total, weight }) => sum + (total ? (known / total) * weight : 0), 0) / weights;
}
