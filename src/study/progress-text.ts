import type { DayFacts } from './day-facts.ts';
import { type DomainProgress, readiness } from './progress.ts';

/** How much the reader knows, in a sentence. Only the domains of an exam have a weight. */
export const knownText = (domains: readonly DomainProgress[], hasExam: boolean) =>
	`You know ${Math.round(100 * readiness(domains))} % of the prompts${hasExam ? ', with the domains weighted as in the exam' : ''}.`;

/** What is due today, in a sentence. */
export const dueText = ({ due, waiting }: Pick<DayFacts, 'due' | 'waiting'>) =>
	`${due} due today${waiting > 0 ? `, ${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for another day` : ''}.`;
