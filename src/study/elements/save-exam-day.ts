import { StudyStore } from '../study-store.ts';
import { withSettings } from '../with-settings.ts';
import { documentStorage } from './document-storage.ts';
import { readField } from './read-field.ts';
import { makeRecords } from './make-records.ts';
import { tellOtherTabs } from './other-tabs.ts';

/**
 * Stores the day of the exam, for a reader who has not studied yet.
 * @returns false if it is no day of an exam to come
 */
export async function saveExamDay(field: HTMLInputElement): Promise<boolean> {
	if (!readField(field).isValid) return false;
	const store = new StudyStore(documentStorage());
	await store.load();
	await store.change((document) => withSettings(document, { exam: field.value }, Date.now()));
	await makeRecords();
	tellOtherTabs();
	return true;
}
