import type { Card } from './card.ts';
import type { Domain, Exam, Task } from './exam.ts';

/** The first task that a card names for an exam, and its domain: there the card is shown in full. */
interface PrimaryTask {
	domain: Domain;
	task: Task;
}

/**
 * The primary task of a card in an exam.
 * @throws Error if the card names no task of the exam; a rule of the notes prevents that
 */
export function primaryTask(card: Pick<Card, 'slug' | 'tasks'>, exam: Exam): PrimaryTask {
	const id = card.tasks[exam.id]?.[0];
	for (const domain of exam.domains) {
		const task = domain.tasks.find((candidate) => candidate.id === id);
		if (task) return { domain, task };
	}
	throw new Error(`The card "${card.slug}" names no task of ${exam.id}.`);
}
