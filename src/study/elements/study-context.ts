import { basePath } from '../../dom/base-path.ts';
import { checkStudyData } from '../check-study-data.ts';
import { Session } from '../session.ts';
import type { StudyData } from '../study-data.ts';
import type { StudyDocument } from '../study-document.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';

/** Event on `document`: the reader's document has changed, in this tab or in another one. */
export const STUDY_CHANGED = 'study-changed';

/** The data that all study elements of a page share. */
export interface StudyContext {
	session: Session;
	store: StudyStore;
	/** Changes the reader's document and notifies all elements and tabs. */
	change: (change: (document: StudyDocument) => StudyDocument) => Promise<void>;
	replace: (document: StudyDocument) => Promise<void>;
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
	const otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel('study') : undefined;
	const notify = () => {
		session.setDocument(store.document);
		document.dispatchEvent(new CustomEvent(STUDY_CHANGED));
	};
	const notifyAll = async (written: Promise<void>) => {
		notify();
		await written;
		// A write also merges in what other tabs have stored.
		notify();
		otherTabs?.postMessage('changed');
	};
	otherTabs?.addEventListener('message', () => void store.load().then(notify));
	return {
		session,
		store,
		change: (change) => notifyAll(store.change(change)),
		replace: (next) => notifyAll(store.replace(next)),
	};
}

let context: Promise<StudyContext> | undefined;

/**
 * Calls `start` with the page's study context, which is created once.
 * @param fail called if the prompts cannot be loaded or `start` throws; errors other than of loading are also reported
 */
export async function withStudyContext(start: (context: StudyContext) => void, fail?: (error: unknown) => void) {
	try {
		start(await (context ??= createContext()));
	} catch (error) {
		if (!(error instanceof LoadError)) reportError(error);
		fail?.(error);
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
