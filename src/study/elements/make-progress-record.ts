import { progressRecord } from '../progress-record.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { saveProgress } from './progress-storage.ts';
import { withStudyContext } from './study-context.ts';

/** Makes the record of a reader who studied with a version of the site that kept none. It loads the prompts, once. */
export async function makeProgressRecord(): Promise<void> {
	const store = new StudyStore(documentStorage());
	await store.load();
	// A reader who only starred cards.
	if (store.document.reviews.length === 0) return saveProgress([]);
	await withStudyContext(({ session }) => saveProgress(progressRecord(session)));
}
