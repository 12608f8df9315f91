import type { ExamEntry } from '../schema/exam.ts';

/** A task as it is written. */
export type TaskEntry = ExamEntry['domains'][number]['tasks'][number];

/** One point of a task, with the slugs of its cards. */
export type Point = NonNullable<TaskEntry['points']>[number];

export interface Task extends Pick<TaskEntry, 'id' | 'slug' | 'title'> {
	/** What the task covers, in our words. */
	topics: readonly string[];
	/** The same with the cards for each; empty if the exam names no cards for them. */
	points: readonly Point[];
}

/** One domain of an exam, or one chapter of notes without an exam. */
export interface Domain extends Omit<ExamEntry['domains'][number], 'tasks'> {
	/** Id of the exam, or `CHAPTERS`. */
	exam: string;
	tasks: readonly Task[];
	/** The summary of the domain's introduction. */
	summary: string;
	/** The introduction as HTML. */
	html: string;
	/** Slug of the chapter of which this one is a part. */
	parent?: string;
}

/** What the cards are arranged by: the domains of an exam, or chapters, which are its domains then. */
export interface Syllabus {
	/** The exam's id, or `CHAPTERS`. */
	id: string;
	/** A short name for readers. */
	code: string;
	name: string;
	status: ExamEntry['status'];
	domains: readonly Domain[];
	/** Time and number of questions, for the time limit of practice sets. */
	pace: { minutes: number; questions: number };
}

export interface Exam extends Omit<ExamEntry, 'domains'>, Syllabus {
	domains: readonly Domain[];
}

/** In place of an exam's id: the chapters of notes without an exam. */
export const CHAPTERS = 'chapters';

/** Colors of domains in `styles/tokens.css`. */
const HUES = 6;

/** The number of the color of a domain. The seventh domain has that of the first. */
export const hueOf = (number: number): number => ((number - 1) % HUES) + 1;

/** Whether cards are arranged by chapters, which have no numbers, weights and tasks for readers. */
export const isChapters = ({ id }: Pick<Syllabus, 'id'>): boolean => id === CHAPTERS;

/** A domain with its number, or a chapter's title. */
export const domainLabel = ({ exam, number, title }: Pick<Domain, 'exam' | 'number' | 'title'>): string =>
	exam === CHAPTERS ? title : `${number} ${title}`;

/**
 * The exam with an id.
 * @throws Error if there is none
 */
export function examOf(id: string, exams: readonly Exam[]): Exam {
	const found = exams.find((exam) => exam.id === id);
	if (!found) throw new Error(`No exam "${id}".`);
	return found;
}
