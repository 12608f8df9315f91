import { planRecord } from '../plan-record.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { savePlan, saveProgress } from './progress-storage.ts';
import { saveRecords, withStudyContext } from './study-context.ts';

/** Stores the records of a reader for whom there are none yet. It loads the prompts only if something was reviewed. */
export async function makeRecords(): Promise<void> {
	const store = new StudyStore(documentStorage());
	await store.load();
	const { document } = store;
	// A reader who only starred cards, or has only said when the exam is.
	if (document.reviews.length === 0) {
		const now = Date.now();
		const { limit } = document.settings;
		await savePlan(planRecord(document.settings, { fresh: limit, unseen: limit }, now));
		return saveProgress([]);
	}
	await withStudyContext(({ session }) => saveRecords(session));
}
