import { isDay } from './days.ts';
import { changeTime } from './marks.ts';
import type { StudyDocument } from './study-document.ts';

/** What the reader changes. */
export interface SettingsChange {
	/** Day of the exam; an empty string, or what is no day, removes it. */
	exam?: string;
	limit?: number;
	mostAskedFirst?: boolean;
	newInTurn?: boolean;
}

/** Changes some settings; another tab may have changed the others. */
export function withSettings(document: StudyDocument, change: SettingsChange, now: number): StudyDocument {
	const { exam, limit, mostAskedFirst, newInTurn } = { ...document.settings, ...change };
	const settings = {
		limit,
		changed: changeTime(now, document.settings),
		...(isDay(exam) ? { exam } : {}),
		...(mostAskedFirst ? { mostAskedFirst: true as const } : {}),
		...(newInTurn ? { newInTurn: true as const } : {}),
	};
	return { ...document, settings };
}
