import type { ExamEntry } from '../schema/exam.ts';

export type Task = ExamEntry['domains'][number]['tasks'][number];

/** One domain of an exam, with its introduction's summary. */
export interface Domain extends Omit<ExamEntry['domains'][number], 'tasks'> {
	/** Id of the exam. */
	exam: string;
	tasks: readonly Task[];
	summary: string;
	/** The introduction as HTML. */
	html: string;
}

export interface Exam extends Omit<ExamEntry, 'domains'> {
	id: string;
	domains: readonly Domain[];
}

/** The exam with that id. */
export function examOf(id: string, exams: readonly Exam[]): Exam {
	const found = exams.find((exam) => exam.id === id);
	if (!found) throw new Error(`No exam "${id}".`);
	return found;
}
