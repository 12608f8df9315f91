import type { Card } from './card.ts';
import type { Domain, Exam, Task } from './exam.ts';

/** Where a card lives in an exam: the task that it names first. */
export interface PrimaryTask {
	domain: Domain;
	task: Task;
}

/** The card's home in an exam. Every card has one; the notes are checked for it. */
export function primaryTask(card: Pick<Card, 'slug' | 'tasks'>, exam: Exam): PrimaryTask {
	const id = card.tasks[exam.id]?.[0];
	for (const domain of exam.domains) {
		const task = domain.tasks.find((candidate) => candidate.id === id);
		if (task) return { domain, task };
	}
	throw new Error(`The card "${card.slug}" names no task of ${exam.id}.`);
}
