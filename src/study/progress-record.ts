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
 * When the prompts that the reader has seen are due, by domain, in milliseconds. It is stored beside the document, so
 * that the home page can show the progress without the prompts.
 */
export type ProgressRecord = readonly { number: number; due: readonly number[] }[];

const isEntry = (value: unknown): value is ProgressRecord[number] =>
	isObject(value) && isCount(value['number']) && isListOf(value['due'], isCount);

export const isProgressRecord = (value: unknown): value is ProgressRecord => isListOf(value, isEntry);

export function progressRecord({ data, prompts, states }: Session): ProgressRecord {
	const due = new Map(data.domains.map(({ number }) => [number, [] as number[]]));
	for (const { id, domain } of prompts) {
		const state = states.get(id);
		if (state) due.get(domain)?.push(state.due.getTime());
	}
	return [...due].map(([number, times]) => ({ number, due: times }));
}

/** The progress in each domain. The record may be of a version of the notes with other prompts. */
export function progressFromRecord(
	domains: readonly CountedDomain[],
	record: ProgressRecord,
	now: number,
): readonly DomainProgress[] {
	const end = endOfDay(now);
	return domains.map((domain) => {
		const times = (record.find(({ number }) => number === domain.number)?.due ?? []).slice(0, domain.total);
		const due = times.filter((time) => time < end).length;
		return { ...domain, seen: times.length, known: times.length - due, due };
	});
}
