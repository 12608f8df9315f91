import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { updateChildren } from '../../dom/update-children.ts';
import { counted } from '../../model/counted.ts';
import { dayNote, waitingText } from '../day-note.ts';
import { shortDateText } from '../day-text.ts';
import { type Day, startOfDay } from '../days.ts';
import type { ExamPhase } from '../exam-day.ts';
import { minutesText } from '../minutes-text.ts';
import { type DayPlan, dayPlan } from '../plan-record.ts';
import { standingText } from '../progress-text.ts';
import { type Records, RecordElement } from './record-element.ts';
import { ALL_OF_TODAY } from './review-arrival.ts';

/**
 * From this number of days before the exam on, the start links to the pages that sum up: cheat sheets, limits and
 * practice.
 */
const LAST_DAYS = 3;

/** Where the button leads, from the base path, and what it says. */
function nextStep({ due, fresh, seen, minutes, phase }: DayPlan): readonly [path: string, text: string] {
	if (due + fresh === 0) return ['practice/', 'Practice'];
	const time = minutes > 0 ? `, about ${counted(minutes, 'minute')}` : '';
	const path = `review/${ALL_OF_TODAY}`;
	if (phase === 'today') return [path, `Warm up${time}`];
	return [path, `${seen > 0 ? 'Continue' : 'Start'}${time}`];
}

/** The number of days left with its unit; if there is none, what is shown instead. */
function daysText({ phase, daysLeft }: DayPlan, exam: Day | undefined, name: string): readonly [string, string] {
	if (phase === 'today') return ['today', name];
	if (daysLeft !== undefined) return [String(daysLeft), daysLeft === 1 ? 'day left' : 'days left'];
	return exam ? [shortDateText(startOfDay(exam)), name] : ['–', 'no date yet'];
}

/** The question for the day of the exam; empty if it is set and not past. */
function dayQuestion(phase: ExamPhase, hasExam: boolean): string {
	if (phase === 'past') return 'Set a new date, or clear it';
	if (phase !== 'none') return '';
	return hasExam ? 'When is your exam?' : 'By when do you want to know them?';
}

/** What is left today, and a link that goes on, for a reader who has studied. */
export class StudyStart extends RecordElement {
	protected show({ domains, plan, now }: Records) {
		const today = dayPlan(plan, domains, now);
		const [path, text] = nextStep(today);
		const go = this.getPart<HTMLAnchorElement>('go');
		go.href = basePath() + path;
		go.textContent = text;
		const hasExam = !this.hasAttribute('data-chapters');
		const [days, daysName] = daysText(today, plan.exam, hasExam ? 'your exam' : 'your date');
		this.getPart('days').textContent = days;
		this.getPart('days-name').textContent = daysName;
		this.getPart('due').textContent = String(today.due);
		this.getPart('fresh').textContent = String(today.fresh);
		const lastDays = this.querySelector<HTMLElement>('[data-part="last-days"]');
		if (lastDays) lastDays.hidden = (today.daysLeft ?? Number.POSITIVE_INFINITY) > LAST_DAYS;
		const link = (path: string, text: string) => createElement('a', { href: `${basePath()}review/${path}` }, text);
		const question = dayQuestion(today.phase, hasExam);
		const notes = [
			[dayNote(today, plan.exam, now, hasExam ? 'Your exam' : 'Your date')],
			[waitingText(today, plan.limit, today.phase)],
			[minutesText(today), ...(today.ownMinutes > 0 ? [' ', link('#coming', 'What helps')] : [])],
			[standingText(today, domains)],
			[question && link('#day', question)],
		].filter(([note]) => note);
		const lines = notes.flatMap((note) => [...note, createElement('br')]);
		updateChildren(this.getPart('known'), ...lines);
	}
}
