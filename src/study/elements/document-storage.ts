import { get, update } from 'idb-keyval';
import type { DocumentStorage } from '../study-store.ts';
import { setStudyFlag } from './set-study-flag.ts';
import { studyDatabase } from './study-database.ts';

const KEY = 'document';

/** Stores the document in IndexedDB; updates are atomic across tabs. */
export function documentStorage(): DocumentStorage {
	return {
		read: async () => get<unknown>(KEY, studyDatabase),
		update: async (change) => {
			// First, because the reader may leave the page before the change is written.
			setStudyFlag();
			await update<unknown>(KEY, change, studyDatabase);
		},
	};
}
