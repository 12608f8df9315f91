import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Settings, withReview } from '../../../src/study/study-document.ts';
import { at, idOf, someStudyIndex } from './builders.ts';

/** The session of a reader who has ten new prompts a day. */
export const start = (settings: Partial<Settings> = {}, index = someStudyIndex()) =>
	new Session(index, { ...EMPTY_DOCUMENT, settings: { limit: 10, changed: 1, ...settings } }, at(0));

/** Gives a number of answers, or fewer if no more prompts are asked; returns the ids of the prompts. */
export function answer(session: Session, day: number, count: number, grade: 1 | 3 | 4 = 4, seconds = 20): string[] {
	const asked: string[] = [];
	for (let index = 0; index < count; index++) {
		const now = at(day) + index * seconds * 1000;
		const prompt = session.next(now);
		if (!prompt) break;
		session.setDocument(withReview(session.document, { prompt: idOf(prompt.id), at: now, grade }), now);
		asked.push(prompt.id);
	}
	return asked;
}
