import { del, get } from 'idb-keyval';
import { markedIds, withMark } from '../marks.ts';
import { isOldAnswerProgress, type OldAnswerProgress, withKnownMarks } from '../old-answers.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { ifStored } from './if-stored.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { putValues, studyDatabase } from './study-database.ts';

/** What is asked now, and the reader's answer. Which answers were right is in the reader's document. */
const KEY = 'old-answers';

let store: StudyStore | undefined;

async function loadDocument(): Promise<StudyStore> {
	store ??= new StudyStore(documentStorage());
	await store.load();
	return store;
}

async function loadQuestion(): Promise<OldAnswerProgress> {
	const value = await ifStored(() => get<unknown>(KEY, studyDatabase));
	return isOldAnswerProgress(value) ? value : { known: [] };
}

/** Moves into a document what earlier versions of the site kept beside it. */
export async function adoptOldAnswers(document: Pick<StudyStore, 'change'>): Promise<void> {
	const { known, ...question } = await loadQuestion();
	if (known.length === 0) return;
	const now = Date.now();
	await document.change((current) => withKnownMarks(current, known, now));
	await ifStored(() => putValues([KEY, { ...question, known: [] }]));
}

/** What is stored of the reader's progress; nothing known if there is none, or it cannot be read. */
export async function loadOldAnswers(): Promise<OldAnswerProgress> {
	const loaded = await loadDocument();
	await adoptOldAnswers(loaded);
	return { ...(await loadQuestion()), known: markedIds(loaded.document.oldAnswers) };
}

/** Where storage is refused, the progress lasts as long as the page. */
export async function saveOldAnswers({ known, ...question }: OldAnswerProgress): Promise<void> {
	await ifStored(() => putValues([KEY, { ...question, known: [] }]));
	const { current, chosen } = question;
	if (current === undefined || chosen === undefined) return;
	const now = Date.now();
	await store?.change((document) => ({
		...document,
		oldAnswers: withMark(document.oldAnswers, current, known.includes(current), now),
	}));
	tellOtherTabs();
}

/** Forgets what is asked now. */
export const deleteOldAnswers = () => ifStored(() => del(KEY, studyDatabase));
