import { isDay } from './days.ts';
import { changeTime, type Settings, type StudyDocument } from './study-document.ts';

interface Change extends Partial<Pick<Settings, 'limit'>> {
	/** Day of the exam; an empty string, or what is no day, removes it. */
	exam?: string;
}

/** Changes some settings; another tab may have changed the others. */
export function withSettings(document: StudyDocument, change: Change, now: number): StudyDocument {
	const { exam, limit } = { ...document.settings, ...change };
	const settings = { limit, changed: changeTime(now, document.settings), ...(isDay(exam) ? { exam } : {}) };
	return { ...document, settings };
}
