import { examPhase } from '../exam-day.ts';
import { NO_FACTS, planRecord } from '../plan-record.ts';
import { StudyStore } from '../study-store.ts';
import { usualMinutes } from '../usual-minutes.ts';
import { documentStorage } from './document-storage.ts';
import { storeRecords } from './progress-storage.ts';
import { saveRecords, withStudyContext } from './study-context.ts';

/** Stores the records of a reader for whom there are none of today. It loads the prompts only if something was reviewed. */
export async function makeRecords(): Promise<void> {
	const store = new StudyStore(documentStorage());
	await store.load();
	const { document } = store;
	// A reader who only starred cards, or has only said when the exam is.
	if (document.reviews.length === 0) {
		const now = Date.now();
		const { limit, exam } = document.settings;
		const hasNew = examPhase(exam, now) !== 'today';
		const facts = {
			...NO_FACTS,
			fresh: hasNew ? limit : 0,
			minutes: hasNew ? usualMinutes(limit) : 0,
			unseen: limit,
		};
		return storeRecords(planRecord(document.settings, facts, now), []);
	}
	await withStudyContext(({ session }) => saveRecords(session));
}
