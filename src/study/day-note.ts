import { counted } from '../model/counted.ts';
import type { DayFacts } from './day-facts.ts';
import { dateText } from './day-text.ts';
import { type Day, startOfDay } from './days.ts';
import { type ExamPhase, examPhase } from './exam-day.ts';
import { maxDue } from './limits.ts';

/** What the reader works towards, as the subject of a sentence. */
export type Target = 'Your exam' | 'Your date';

/** What is special about a day, in sentences; empty if nothing is. */
export function dayNote(facts: DayFacts, exam: Day | undefined, now: number, target: Target): string {
	const { due, practiced, fresh } = facts;
	const phase = examPhase(exam, now);
	const phases: Readonly<Record<ExamPhase, string>> = {
		none: '',
		before: '',
		last: `${target} is tomorrow.${fresh === 0 ? ' Nothing new comes today: it could not come back in time.' : ''}`,
		today: `${target} is today. ${due > 0 ? 'Here is a short warm-up, the weak ones first, and nothing new.' : 'The warm-up is done.'} Good luck!`,
		past: exam ? `${target} was on ${dateText(startOfDay(exam))}.` : '',
	};
	const wrong = practiced === 1 ? '1 of those due was' : `${practiced} of those due were`;
	return [
		phases[phase],
		phase === 'today' || phase === 'past' ? '' : missedText(facts),
		practiced > 0 ? `${wrong} wrong in practice today.` : '',
	]
		.filter(Boolean)
		.join(' ');
}

function missedText({ missed, overdue, overdueLater }: DayFacts): string {
	if (missed === 0 || overdue === 0) return '';
	const brought = overdue - overdueLater;
	const rest = brought > 0 ? ` Today brings ${brought} of them.` : '';
	return `You missed ${counted(missed, 'day')}; ${counted(overdue, 'prompt')} ${overdue === 1 ? 'waits' : 'wait'}.${overdueLater > 0 ? rest : ''}`;
}

/** Says when due prompts that today leaves out are asked: on another day or, on the last day, not before the exam. */
export const laterText = (count: number, phase: ExamPhase | undefined): string =>
	`${counted(count, 'more prompt')} ${phase === 'last' ? 'will not be asked before the exam' : `${count === 1 ? 'waits' : 'wait'} for another day`}`;

/** Says why the review asks fewer prompts today than are due; empty if it asks all, or `dayNote` already says it. */
export function waitingText({ waiting, missed, overdueLater }: DayFacts, limit: number, phase: ExamPhase): string {
	if (waiting === 0 || (missed > 0 && overdueLater > 0)) return '';
	return `${laterText(waiting, phase)}: a day brings at most ${maxDue(limit)} due ones.`;
}
