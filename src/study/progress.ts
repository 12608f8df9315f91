import { endOfDay } from './days.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { StudyDomain } from './study-data.ts';

/** A reader's progress in one domain. All numbers count prompts. */
export interface DomainProgress extends StudyDomain {
	total: number;
	seen: number;
	/** Remembered on the last day on which they were asked, if that is later than the first. A due prompt stays known. */
	known: number;
	due: number;
}

/**
 * Counts seen, known and due prompts for each domain.
 * @param isSuspended whether a prompt, by its id, is not asked: then it is not due
 */
export function progressByDomain(
	domains: readonly StudyDomain[],
	prompts: readonly IndexedPrompt[],
	states: ReadonlyMap<string, MemoryState>,
	now: number,
	isSuspended: (id: string) => boolean,
): readonly DomainProgress[] {
	const end = endOfDay(now);
	return domains.map((domain) => {
		const own = prompts.filter((prompt) => prompt.domain === domain.number);
		const seen = own.flatMap(({ id }) => {
			const state = states.get(id);
			return state ? [{ ...state, isDue: state.due.getTime() < end && !isSuspended(id) }] : [];
		});
		const due = seen.filter(({ isDue }) => isDue).length;
		const known = seen.filter(({ isRecalled }) => isRecalled).length;
		return { ...domain, total: own.length, seen: seen.length, known, due };
	});
}

/** The share of known prompts, from 0 to 1: the mean over the domains, weighted as in the exam. */
export function readiness(domains: readonly DomainProgress[]): number {
	const weights = domains.reduce((sum, { weight }) => sum + weight, 0);
	return domains.reduce((sum, { known, total, weight }) => sum + (total ? (known / total) * weight : 0), 0) / weights;
}
