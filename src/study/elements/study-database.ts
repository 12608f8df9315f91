import { createStore, type UseStore } from 'idb-keyval';
import { basePath } from '../../dom/base-path.ts';
import { APP_ID } from '../study-document.ts';

let store: UseStore | undefined;

function openStore(): UseStore {
	if (!globalThis.indexedDB) throw new DOMException('The browser has no IndexedDB.', 'NotSupportedError');
	return (store ??= createStore(APP_ID + basePath(), 'study'));
}

const isClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * The reader's database. Browsers may close the connection of a page that was in the background; then it is opened again.
 * Rejects with a `DOMException` where the browser has no database.
 */
export const studyDatabase: UseStore = async (mode, callback) => {
	try {
		return await openStore()(mode, callback);
	} catch (error) {
		if (!isClosed(error)) throw error;
		store = undefined;
		return openStore()(mode, callback);
	}
};
