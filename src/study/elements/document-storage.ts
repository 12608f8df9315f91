import { createStore, get, update } from 'idb-keyval';
import { basePath } from '../../dom/base-path.ts';
import type { DocumentStorage } from '../study-store.ts';
import { setStudyFlag } from './set-study-flag.ts';

const KEY = 'document';

/** Stores the document in IndexedDB; updates are atomic across tabs. */
export function documentStorage(): DocumentStorage {
	let store: ReturnType<typeof createStore> | undefined;
	const openStore = () => {
		if (!globalThis.indexedDB) throw new DOMException('The browser has no IndexedDB.', 'NotSupportedError');
		return (store ??= createStore(`dop-notes-study${basePath()}`, 'study'));
	};
	return {
		read: async () => get<unknown>(KEY, openStore()),
		update: async (change) => {
			// First, because the reader may leave the page before the change is written.
			setStudyFlag();
			await update<unknown>(KEY, change, openStore());
		},
	};
}
