import { del, get, update } from 'idb-keyval';
import { readRun } from '../check-run.ts';
import type { PracticeRun } from '../practice-run.ts';
import { ifStored } from './if-stored.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { studyDatabase } from './study-database.ts';

const KEY = 'practice';

/** The stored practice set; undefined if there is none, or it cannot be read. */
export async function loadRun(): Promise<PracticeRun | undefined> {
	try {
		return readRun(await get<unknown>(KEY, studyDatabase));
	} catch {
		return undefined;
	}
}

/** Where storage is refused, the set lasts as long as the page. */
const write = (task: () => Promise<void>): Promise<void> =>
	ifStored(async () => {
		await task();
		tellOtherTabs();
	});

/** Stores a set instead of the one that is stored. */
export const saveRun = (run: PracticeRun) => write(async () => update<unknown>(KEY, () => run, studyDatabase));

/** Changes the stored set if it is still this one; another tab may have changed it too, or started another. */
export const changeRun = (run: PracticeRun, change: (stored: PracticeRun) => PracticeRun) =>
	write(async () =>
		update<unknown>(
			KEY,
			(value) => {
				const stored = readRun(value);
				return stored?.started === run.started ? change(stored) : value;
			},
			studyDatabase,
		),
	);

export const deleteRun = () => write(async () => del(KEY, studyDatabase));
