import { basePath } from '../../dom/base-path.ts';
import type { JournalEntry } from '../journal.ts';
import { checkStudyData } from '../check-study-data.ts';
import { progressRecord } from '../progress-record.ts';
import { Session } from '../session.ts';
import type { StudyData } from '../study-data.ts';
import type { StudyDocument } from '../study-document.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { saveProgress } from './progress-storage.ts';
import { onNewDay } from './on-new-day.ts';
import { onChangeElsewhere, tellOtherTabs } from './other-tabs.ts';

/** Event on `document`: the reader's document has changed, in this tab or in another one. */
export const STUDY_CHANGED = 'study-changed';

/** The data that all study elements of a page share. */
export interface StudyContext {
	session: Session;
	store: StudyStore;
	/** Changes the reader's document and notifies all elements and tabs. */
	change: (change: (document: StudyDocument) => StudyDocument) => Promise<void>;
	/** Gives or undoes a grade, like `change`. */
	append: (entry: JournalEntry) => Promise<void>;
	/** Like `change`, but overwrites also a stored document that is invalid. */
	replace: (change: (document: StudyDocument) => StudyDocument) => Promise<void>;
}

/** The prompts could not be fetched. */
class LoadError extends Error {}

async function loadStudyData(): Promise<StudyData> {
	let text: string;
	try {
		const response = await fetch(`${basePath()}review/prompts.json`);
		if (!response.ok) throw new Error(`The server answered ${response.status}.`);
		text = await response.text();
	} catch (cause) {
		throw new LoadError('The prompts could not be loaded.', { cause });
	}
	return checkStudyData(JSON.parse(text));
}

async function createContext(): Promise<StudyContext> {
	const data = await loadStudyData();
	const store = new StudyStore(documentStorage());
	await store.load();
	const session = new Session(data, store.document);
	let recorded = session.states;
	if (recorded.size > 0) void saveProgress(progressRecord(session));
	const notify = () => {
		session.setDocument(store.document);
		if (session.states !== recorded) void saveProgress(progressRecord(session));
		recorded = session.states;
		document.dispatchEvent(new CustomEvent(STUDY_CHANGED));
	};
	const notifyAll = async (written: Promise<void>) => {
		notify();
		const shownBefore = [store.document, store.error];
		await written;
		// A write also merges in what other tabs have stored.
		if (store.document !== shownBefore[0] || store.error !== shownBefore[1]) notify();
		tellOtherTabs();
	};
	const shown = () => JSON.stringify([store.document, store.error]);
	const reread = async () => {
		const before = shown();
		await store.load();
		if (shown() !== before) notify();
	};
	onChangeElsewhere(() => void reread());
	onNewDay(notify);
	return {
		session,
		store,
		change: (change) => notifyAll(store.change(change)),
		append: (entry) => notifyAll(store.append(entry)),
		replace: (change) => notifyAll(store.replace(change)),
	};
}

let context: Promise<StudyContext> | undefined;

/** Resolves when another try to load may succeed: there is a network again, or the reader comes back to the page. */
const nextChance = () =>
	new Promise<void>((resolve) => {
		addEventListener('online', () => resolve(), { once: true });
		document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && resolve());
	});

/** The page's context, created once. A failure is not remembered. */
function sharedContext(): Promise<StudyContext> {
	if (context) return context;
	const created = (context = createContext());
	created.catch(() => (context = undefined));
	return created;
}

/**
 * Calls `start` with the page's study context. If the prompts cannot be loaded, it tries again when that may succeed.
 * @param fail called if the prompts cannot be loaded or `start` throws; errors other than of loading are also reported
 */
export async function withStudyContext(
	start: (context: StudyContext) => void | Promise<void>,
	fail?: (error: unknown) => void,
) {
	for (;;) {
		try {
			return await start(await sharedContext());
		} catch (error) {
			fail?.(error);
			if (!(error instanceof LoadError)) return reportError(error);
			await nextChance();
		}
	}
}

/**
 * A message for the reader about an error from `withStudyContext`.
 * @param what subject of the sentence, such as `The prompts`
 */
export function failureMessage(error: unknown, what: string): string {
	if (error instanceof LoadError) return `${what} could not be loaded. Try again when you are online.`;
	return `${what} cannot be shown because of an error in this site.`;
}

/** Calls `render` now and after each change of the reader's document, until the signal aborts. */
export function renderOnChange(render: (context: StudyContext) => void, signal: AbortSignal) {
	return withStudyContext((loaded) => {
		if (signal.aborted) return;
		document.addEventListener(STUDY_CHANGED, () => render(loaded), { signal });
		render(loaded);
	});
}
