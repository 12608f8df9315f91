import { dayFacts } from '../day-facts.ts';
import { dayNote, type Target } from '../day-note.ts';
import type { Session } from '../session.ts';
import type { ReviewView } from './review-view.ts';

/** Shows how far the reader is today, and what is special about the day. */
export function showDay(view: ReviewView, session: Session, target: Target) {
	const now = Date.now();
	view.showProgress(session.progress(now));
	view.showNote(dayNote(dayFacts(session, now), session.document.settings.exam, now, target));
}
