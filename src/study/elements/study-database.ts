import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { basePath } from '../../dom/base-path.ts';
import { APP_ID } from '../study-document.ts';
import { watchForAnswer } from './late-notice.ts';

let store: UseStore | undefined;

/** Ends the attempts that wait for an answer, so that each is made again. */
const restarts = new Set<() => void>();

class RestartError extends Error {}

/** Resolves when the reader comes back to the page that was left; undefined while it is shown. */
let returned: Promise<void> | undefined;

/**
 * Ends what is under way when the reader leaves the page. WebKit leaves the transactions of a page that Back may show again
 * open, and all other pages would wait for them.
 */
function pause() {
	returned ??= new Promise((resolve) => {
		const onShow = () => {
			returned = undefined;
			resolve();
		};
		addEventListener('pageshow', onShow, { once: true });
	});
	for (const restart of restarts) restart();
}

function startAgain() {
	store = undefined;
	for (const restart of restarts) restart();
}

function openStore(): UseStore {
	if (!globalThis.indexedDB) throw new DOMException('The browser has no IndexedDB.', 'NotSupportedError');
	addEventListener('pagehide', pause);
	return (store ??= createStore(APP_ID + basePath(), 'study'));
}

/** @returns false if the transaction needs no abort, because it is committed or finished */
function abort(transaction: IDBTransaction): boolean {
	try {
		transaction.abort();
		return true;
	} catch {
		return false;
	}
}

/** @throws a `RestartError` if the attempt was ended */
async function attempt<Result>(...[mode, callback]: Parameters<typeof studyDatabase<Result>>): Promise<Result> {
	const open = openStore();
	let transaction: IDBTransaction | undefined;
	let isEnded = false;
	let restart: () => void = () => undefined;
	const ended = new Promise<never>((_resolve, reject) => {
		restart = () => {
			if (transaction && !abort(transaction)) return;
			isEnded = true;
			reject(new RestartError());
		};
	});
	restarts.add(restart);
	const answered = watchForAnswer(startAgain);
	const answer = open(mode, (objects) => {
		({ transaction } = objects);
		// The database was opened late, when the next attempt was already made.
		if (isEnded) abort(transaction);
		return callback(objects);
	});
	return Promise.race([answer, ended]).finally(() => {
		restarts.delete(restart);
		answered();
	});
}

const isClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * The reader's database. Browsers may close the connection of a page that was in the background; then it is opened again.
 * What is not answered when the reader leaves the page is asked again on return: a callback may run several times. A
 * callback that writes should commit, so that nothing is lost with the page.
 * Rejects with a `DOMException` where the browser has no database.
 */
export const studyDatabase: UseStore = async (mode, callback) => {
	for (let isRetried = false; ;) {
		await returned;
		try {
			return await attempt(mode, callback);
		} catch (error) {
			if (error instanceof RestartError) continue;
			if (!isClosed(error) || isRetried) throw error;
			isRetried = true;
			store = undefined;
		}
	}
};

/** Stores values by their keys, all or none. */
export const putValues = (...entries: readonly (readonly [key: string, value: unknown])[]): Promise<void> =>
	studyDatabase('readwrite', (objects) => {
		for (const [key, value] of entries) objects.put(value, key);
		objects.transaction.commit();
		return promisifyRequest(objects.transaction);
	});

/** Changes what is stored under a key, in one transaction. */
export const changeValue = (key: string, change: (stored: unknown) => unknown): Promise<void> =>
	studyDatabase('readwrite', (objects) => {
		const stored = objects.get(key);
		stored.onsuccess = () => {
			objects.put(change(stored.result), key);
			objects.transaction.commit();
		};
		return promisifyRequest(objects.transaction);
	});
