import { examPhase } from '../exam-day.ts';
import { planRecord } from '../plan-record.ts';
import { StudyStore } from '../study-store.ts';
import { usualMinutes } from '../usual-minutes.ts';
import { documentStorage } from './document-storage.ts';
import { savePlan, saveProgress } from './progress-storage.ts';
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
		const nothing = { due: 0, practiced: 0, waiting: 0, missed: 0, overdue: 0, overdueLater: 0 };
		const decided = { decisionsKnown: 0, decisions: 0 };
		const facts = {
			...nothing,
			...decided,
			fresh: hasNew ? limit : 0,
			minutes: hasNew ? usualMinutes(limit) : 0,
			unseen: limit,
		};
		await savePlan(planRecord(document.settings, facts, now));
		return saveProgress([]);
	}
	await withStudyContext(({ session }) => saveRecords(session));
}
