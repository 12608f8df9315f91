import type { ExamEntry } from '../schema/exam.ts';

export type Task = ExamEntry['domains'][number]['tasks'][number];

/** One domain of an exam. */
export interface Domain extends Omit<ExamEntry['domains'][number], 'tasks'> {
	/** Id of the exam. */
	exam: string;
	tasks: readonly Task[];
	/** The summary of the domain's introduction. */
	summary: string;
	/** The introduction as HTML. */
	html: string;
}

export interface Exam extends Omit<ExamEntry, 'domains'> {
	id: string;
	domains: readonly Domain[];
}

/**
 * The exam with an id.
 * @throws Error if there is none
 */
export function examOf(id: string, exams: readonly Exam[]): Exam {
	const found = exams.find((exam) => exam.id === id);
	if (!found) throw new Error(`No exam "${id}".`);
	return found;
}
