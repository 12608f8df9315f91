import { type DayFacts, dayFacts } from '../day-facts.ts';
import { dayNote, type Target } from '../day-note.ts';
import { minutesText } from '../minutes-text.ts';
import { isFiltering } from '../prompt-filter.ts';
import type { Session } from '../session.ts';
import type { ReviewView } from './review-view.ts';

/** Under a filter, nothing is said of prompts that may not pass it. */
function factsOfChoice(session: Session, now: number): DayFacts {
	const facts = dayFacts(session, now);
	return isFiltering(session.filter)
		? { ...facts, ...{ practiced: 0, missed: 0, repeatMinutes: 0, ownMinutes: 0, decisionsLate: 0 } }
		: facts;
}

/** Shows how far the reader is today, and what is special about the day. */
export function showDay(view: ReviewView, session: Session, target: Target) {
	const now = Date.now();
	const progress = session.progress(now);
	view.showProgress(progress);
	// Once the warm-up is done, the end says what is to be said.
	const isOver = progress.isDone && progress.phase === 'today';
	const { exam } = session.document.settings;
	const facts = factsOfChoice(session, now);
	const notes = [dayNote(facts, exam, now, target), minutesText(facts)].filter(Boolean);
	view.showNote(isOver ? '' : notes.join(' '), facts.ownMinutes > 0);
}
