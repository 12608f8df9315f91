import type { Card } from './card.ts';
import type { Domain, Syllabus, Task } from './exam.ts';
import { required } from './required.ts';

/** The first task that a card names for an exam, and its domain: there the card is shown in full. */
interface PrimaryTask {
	domain: Domain;
	task: Task;
}

/** The primary task of a card in an exam; `undefined` if it names none, as a new card does for a retired exam. */
export function taskIn(card: Pick<Card, 'tasks'>, exam: Syllabus): PrimaryTask | undefined {
	const id = card.tasks[exam.id]?.[0];
	for (const domain of exam.domains) {
		const task = domain.tasks.find((candidate) => candidate.id === id);
		if (task) return { domain, task };
	}
	return undefined;
}

/**
 * The primary task of a card in the current exam, or in the chapters of notes without one.
 * @throws Error if the card names no task of the exam; a rule of the notes prevents that
 */
export function primaryTask(card: Pick<Card, 'slug' | 'tasks'>, exam: Syllabus): PrimaryTask {
	return required(taskIn(card, exam), `the task of the card "${card.slug}" in ${exam.id}`);
}
