import { get, set } from 'idb-keyval';
import { isProgressRecord, type ProgressRecord } from '../progress-record.ts';
import { studyDatabase } from './study-database.ts';

const KEY = 'progress';

/** Stores the record, if the browser allows that. */
export async function saveProgress(record: ProgressRecord): Promise<void> {
	try {
		await set(KEY, record, studyDatabase);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/** The stored record; undefined if there is none, or it cannot be read. */
export async function loadProgress(): Promise<ProgressRecord | undefined> {
	try {
		const value = await get<unknown>(KEY, studyDatabase);
		return isProgressRecord(value) ? value : undefined;
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return undefined;
	}
}
