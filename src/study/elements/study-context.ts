import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';
import { loadOnce } from '../../model/load-once.ts';
import type { JournalEntry } from '../journal.ts';
import { dayFacts } from '../day-facts.ts';
import { dayOf } from '../days.ts';
import { planRecord } from '../plan-record.ts';
import { progressRecord } from '../progress-record.ts';
import type { PromptFilter } from '../prompt-filter.ts';
import { Session } from '../session.ts';
import { checkStudyIndex } from '../study-index.ts';
import type { StudyDocument } from '../study-document.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { FILTER_KEY, loadFilter, saveFilter } from './filter-storage.ts';
import { loadData, retryLoading } from './load-data.ts';
import { takesAll } from './review-arrival.ts';
import { storeRecords } from './progress-storage.ts';
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
	/** Chooses which prompts are asked, on this device. */
	setFilter: (filter: PromptFilter) => void;
}

/** Stores what pages without the prompts show. */
export async function saveRecords(session: Session): Promise<void> {
	const now = Date.now();
	const unseen = session.queueInput(now).prompts.filter(({ id }) => !session.states.has(id)).length;
	const plan = planRecord(session.document.settings, { ...dayFacts(session, now), unseen }, now);
	await storeRecords(plan, progressRecord(session));
}

async function createContext(): Promise<StudyContext> {
	const data = await loadData('review/prompts.json', checkStudyIndex);
	const store = new StudyStore(documentStorage());
	await store.load();
	const session = new Session(data, store.document, Date.now());
	if (takesAll()) saveFilter({});
	session.filter = loadFilter(data.domains);
	const recordable = () => [session.states, session.document.settings, session.document.suspended, dayOf(Date.now())];
	let recorded = recordable();
	let recording = session.states.size > 0 ? saveRecords(session) : Promise.resolve();
	const tellElements = () => document.dispatchEvent(new CustomEvent(STUDY_CHANGED));
	const notify = () => {
		session.setDocument(store.document, Date.now());
		const current = recordable();
		if (current.some((item, index) => item !== recorded[index])) recording = saveRecords(session);
		recorded = current;
		tellElements();
	};
	const notifyAll = async (written: Promise<void>) => {
		notify();
		const shownBefore = [store.document, store.error];
		await written;
		// A write also merges in what other tabs have stored.
		if (store.document !== shownBefore[0] || store.error !== shownBefore[1]) notify();
		// Other tabs may show the records, and read them as soon as they are told: so they are written before.
		await recording;
		tellOtherTabs();
	};
	const shown = () => JSON.stringify([store.document, store.error]);
	const reread = async () => {
		const before = shown();
		await store.load();
		if (shown() !== before) notify();
	};
	onChangeElsewhere(() => void reread());
	onNewDay(() => {
		session.filter = {};
		notify();
	});
	const followFilter = () => {
		session.filter = loadFilter(data.domains);
		tellElements();
	};
	onStoredElsewhere(FILTER_KEY, followFilter, new AbortController().signal);
	return {
		session,
		store,
		change: (change) => notifyAll(store.change(change)),
		append: (entry) => notifyAll(store.append(entry)),
		replace: (change) => notifyAll(store.replace(change)),
		setFilter: (filter) => {
			const since = session.filter.weak ? session.filter.since : Date.now();
			session.filter = filter.weak && since !== undefined ? { ...filter, since } : filter;
			saveFilter(session.filter);
			tellElements();
		},
	};
}

/** The page's context, created once. */
const sharedContext = loadOnce(createContext);

/**
 * Calls `start` with the page's study context. If the prompts cannot be loaded, it tries again when that may succeed.
 * @param fail see `retryLoading`
 */
export const withStudyContext = (
	start: (context: StudyContext) => void | Promise<void>,
	fail?: (error: unknown) => void,
) => retryLoading(async () => start(await sharedContext()), fail);

/** Calls `render` now and after each change of the reader's document, until the signal aborts. */
export function renderOnChange(render: (context: StudyContext) => void, signal: AbortSignal) {
	return withStudyContext((loaded) => {
		if (signal.aborted) return;
		document.addEventListener(STUDY_CHANGED, () => render(loaded), { signal });
		render(loaded);
	});
}
