import { promisifyRequest } from 'idb-keyval';
import { entryKey } from '../journal.ts';
import type { DocumentStorage, StoredStudy } from '../study-store.ts';
import { setStudyFlag } from './set-study-flag.ts';
import { studyDatabase } from './study-database.ts';

const KEY = 'document';
const JOURNAL = 'journal ';
/** The keys of all entries of the journal: those that start with its name. */
const journalKeys = () => IDBKeyRange.bound(JOURNAL, `${JOURNAL}\uffff`);

/** Calls back with what is stored, within the transaction of the object store. */
function readAll(store: IDBObjectStore, use: (stored: StoredStudy) => void) {
	const document = store.get(KEY);
	const journal = store.getAll(journalKeys());
	// Requests of one transaction succeed in their order.
	journal.onsuccess = () => use({ document: document.result, journal: journal.result });
}

/** Stores the document and its journal in IndexedDB; updates are atomic across tabs. */
export function documentStorage(): DocumentStorage {
	return {
		read: () =>
			studyDatabase('readonly', async (store) => {
				let stored: StoredStudy = { document: undefined, journal: [] };
				readAll(store, (read) => (stored = read));
				await promisifyRequest(store.transaction);
				return stored;
			}),
		update: async (change) => {
			// First, because the reader may leave the page before the change is written.
			setStudyFlag();
			await studyDatabase('readwrite', async (store) => {
				let failure: unknown;
				readAll(store, (stored) => {
					try {
						store.put(change(stored), KEY);
						store.delete(journalKeys());
						store.transaction.commit();
					} catch (error) {
						failure = error;
						store.transaction.abort();
					}
				});
				await promisifyRequest(store.transaction).catch((error: unknown) => {
					throw failure ?? error ?? new DOMException('The transaction was aborted.', 'AbortError');
				});
			});
		},
		append: async (entry) => {
			setStudyFlag();
			await studyDatabase('readwrite', (store) => {
				store.put(entry, JOURNAL + entryKey(entry));
				store.transaction.commit();
				return promisifyRequest(store.transaction);
			});
		},
	};
}
