import { createStore } from 'idb-keyval';
import { basePath } from '../../dom/base-path.ts';

let store: ReturnType<typeof createStore> | undefined;

/**
 * The reader's database.
 * @throws a `DOMException` where the browser has none
 */
export function studyDatabase(): ReturnType<typeof createStore> {
	if (!globalThis.indexedDB) throw new DOMException('The browser has no IndexedDB.', 'NotSupportedError');
	return (store ??= createStore(`dop-notes-study${basePath()}`, 'study'));
}
