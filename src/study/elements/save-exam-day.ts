import { StudyStore } from '../study-store.ts';
import { withSettings } from '../with-settings.ts';
import { documentStorage } from './document-storage.ts';
import { makeRecords } from './make-records.ts';
import { tellOtherTabs } from './other-tabs.ts';

/** Stores the day of the exam, as `YYYY-MM-DD`, for a reader who has not studied yet. */
export async function saveExamDay(exam: string): Promise<void> {
	const store = new StudyStore(documentStorage());
	await store.load();
	await store.change((document) => withSettings(document, { exam }, Date.now()));
	await makeRecords();
	tellOtherTabs();
}
