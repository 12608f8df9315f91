import { knownSettings } from './known-settings.ts';
import { changeTime } from './marks.ts';
import type { StudyDocument } from './study-document.ts';

/** What the reader changes. */
export interface SettingsChange {
	/** Day of the exam; an empty string, or what is no day, removes it. */
	exam?: string;
	limit?: number;
	/** The limit to go back to; without it, another limit ends the way back. */
	limitBefore?: number;
	mostAskedFirst?: boolean;
	newInTurn?: boolean;
}

/** Changes some settings; another tab may have changed the others. */
export function withSettings(document: StudyDocument, change: SettingsChange, now: number): StudyDocument {
	const { limitBefore } = change.limit ? change : document.settings;
	const changed = changeTime(now, document.settings);
	return { ...document, settings: knownSettings({ ...document.settings, ...change, limitBefore, changed }) };
}
