import { get } from 'idb-keyval';
import { isPlanRecord, type PlanRecord } from '../plan-record.ts';
import { isProgressRecord, type ProgressRecord } from '../progress-record.ts';
import { ifStored } from './if-stored.ts';
import { putValues, studyDatabase } from './study-database.ts';

const KEY = 'progress';
const PLAN_KEY = 'plan';

/** Stores both records, if the browser allows that. */
export const storeRecords = (plan: PlanRecord, progress: ProgressRecord): Promise<void> =>
	ifStored(() => putValues([PLAN_KEY, plan], [KEY, progress]));

/** The stored record; undefined if there is none, or it cannot be read. */
export async function loadProgress(): Promise<ProgressRecord | undefined> {
	const value = await ifStored(() => get<unknown>(KEY, studyDatabase));
	return isProgressRecord(value) ? value : undefined;
}

/** The stored record; undefined if there is none, or it cannot be read. */
export async function loadPlan(): Promise<PlanRecord | undefined> {
	const value = await ifStored(() => get<unknown>(PLAN_KEY, studyDatabase));
	return isPlanRecord(value) ? value : undefined;
}
