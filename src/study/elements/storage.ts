import { createStore, get, update } from 'idb-keyval';
import type { Shelf } from '../study-store.ts';
import { markStudying } from './study-flag.ts';

const KEY = 'document';

/** The one document in IndexedDB; reading and writing happen in one transaction, also across tabs. */
export function shelf(): Shelf {
	const name = `dop-notes-study${document.documentElement.dataset['base'] ?? '/'}`;
	let store: ReturnType<typeof createStore> | undefined;
	const opened = () => (store ??= createStore(name, 'study'));
	return {
		read: async () => get<unknown>(KEY, opened()),
		update: async (change) => {
			// First, since a reader may leave the page before the change is written.
			markStudying();
			await update<unknown>(KEY, change, opened());
		},
	};
}
