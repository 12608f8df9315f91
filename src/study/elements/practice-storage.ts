import { delMany } from 'idb-keyval';
import { ifStored } from './if-stored.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { studyDatabase } from './study-database.ts';

/** Keys of what the reader is in the middle of. */
export const RUN_KEY = 'practice';
export const ROUND_KEY = 'duels';

/** Forgets the practice set and the round of duels, in all tabs. */
export const deletePractice = () =>
	ifStored(async () => {
		await delMany([RUN_KEY, ROUND_KEY], studyDatabase);
		tellOtherTabs();
	});
