import { del, get, set } from 'idb-keyval';
import { isOldAnswerProgress, type OldAnswerProgress } from '../old-answers.ts';
import { ifStored } from './if-stored.ts';
import { studyDatabase } from './study-database.ts';

const KEY = 'old-answers';

/** What is stored of the reader's progress; nothing known if there is none, or it cannot be read. */
export async function loadOldAnswers(): Promise<OldAnswerProgress> {
	const value = await ifStored(() => get<unknown>(KEY, studyDatabase));
	return isOldAnswerProgress(value) ? value : { known: [] };
}

/** Where storage is refused, the progress lasts as long as the page. */
export const saveOldAnswers = (progress: OldAnswerProgress) => ifStored(() => set(KEY, progress, studyDatabase));

export const deleteOldAnswers = () => ifStored(() => del(KEY, studyDatabase));
