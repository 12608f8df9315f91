import { isCount, isListOf, isObject } from '../model/type-guards.ts';
import { endOfDay } from './days.ts';
import type { DomainProgress } from './progress.ts';
import type { Session } from './session.ts';
import type { StudyDomain } from './study-data.ts';

/** A domain of the exam with the number of its prompts. */
export interface CountedDomain extends StudyDomain {
	total: number;
}

/**
 * When the prompts that the reader has seen are due, by domain, in milliseconds: those that were remembered on a later day
 * than the first, and the others. It is stored beside the document, so that the home page can show the progress without the
 * prompts.
 */
export type ProgressRecord = readonly { number: number; recalled: readonly number[]; others: readonly number[] }[];

const isEntry = (value: unknown): value is ProgressRecord[number] =>
	isObject(value) &&
	isCount(value['number']) &&
	isListOf(value['recalled'], isCount) &&
	isListOf(value['others'], isCount);

export const isProgressRecord = (value: unknown): value is ProgressRecord => isListOf(value, isEntry);

/** Suspended prompts are never due. */
export function progressRecord(session: Session): ProgressRecord {
	const { data, prompts, states } = session;
	return data.domains.map(({ number }) => {
		const seen = prompts.flatMap(({ id, domain }) => {
			const state = domain === number ? states.get(id) : undefined;
			if (!state) return [];
			const due = session.isSuspended(id) ? Number.MAX_SAFE_INTEGER : state.due.getTime();
			return [{ due, isRecalled: state.isRecalled }];
		});
		const dueOf = (isRecalled: boolean) => seen.flatMap((each) => (each.isRecalled === isRecalled ? each.due : []));
		return { number, recalled: dueOf(true), others: dueOf(false) };
	});
}

/** The progress in each domain. The record may be of a version of the notes with other prompts. */
export function progressFromRecord(
	domains: readonly CountedDomain[],
	record: ProgressRecord,
	now: number,
): readonly DomainProgress[] {
	const end = endOfDay(now);
	return domains.map((domain) => {
		const { recalled = [], others = [] } = record.find(({ number }) => number === domain.number) ?? {};
		const times = [...recalled, ...others].slice(0, domain.total);
		const known = Math.min(recalled.length, domain.total);
		return { ...domain, seen: times.length, known, due: times.filter((time) => time < end).length };
	});
}
