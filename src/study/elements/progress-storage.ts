import { get, set } from 'idb-keyval';
import { isPlanRecord, type PlanRecord } from '../plan-record.ts';
import { isProgressRecord, type ProgressRecord } from '../progress-record.ts';
import { ifStored } from './if-stored.ts';
import { studyDatabase } from './study-database.ts';

const KEY = 'progress';
const PLAN_KEY = 'plan';

/** Stores the record, if the browser allows that. */
export const saveProgress = (record: ProgressRecord): Promise<void> => ifStored(() => set(KEY, record, studyDatabase));

/** The stored record; undefined if there is none, or it cannot be read. */
export async function loadProgress(): Promise<ProgressRecord | undefined> {
	const value = await ifStored(() => get<unknown>(KEY, studyDatabase));
	return isProgressRecord(value) ? value : undefined;
}

export const savePlan = (record: PlanRecord): Promise<void> => ifStored(() => set(PLAN_KEY, record, studyDatabase));

/** The stored record; undefined if there is none, or it cannot be read. */
export async function loadPlan(): Promise<PlanRecord | undefined> {
	const value = await ifStored(() => get<unknown>(PLAN_KEY, studyDatabase));
	return isPlanRecord(value) ? value : undefined;
}
