import type { Domain, Syllabus, Task } from './exam.ts';

/** A task with its domain. */
export interface TaskOfDomain {
	domain: Domain;
	task: Task;
}

/** All tasks of an exam, in the order of its outline. */
export const tasksOf = (exam: Syllabus): readonly TaskOfDomain[] =>
	exam.domains.flatMap((domain) => domain.tasks.map((task) => ({ domain, task })));

/**
 * The tasks before and after a task. The first task of a domain comes after the last one of the domain before.
 * @throws Error if the exam has no such task
 */
export function neighbourTasks(id: string, exam: Syllabus) {
	const tasks = tasksOf(exam);
	const at = tasks.findIndex(({ task }) => task.id === id);
	if (at === -1) throw new Error(`No task "${id}" in ${exam.id}.`);
	return { previous: tasks[at - 1], next: tasks[at + 1] };
}
