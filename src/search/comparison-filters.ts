import type { Comparison } from '../model/comparison.ts';
import type { Syllabus } from '../model/exam.ts';
import { tasksOf } from '../model/exam-tasks.ts';

/** What results show of a comparison instead of its domain. */
const TAG = 'Comparison';

/** The Pagefind filters of a comparison, as `name:value`; see `cardFilters`. Those by service are on the links to the services. */
export function comparisonFilters({ tasks }: Comparison, exams: readonly Syllabus[]): string[] {
	const named = exams.flatMap((exam) => tasksOf(exam).filter(({ task }) => tasks[exam.id]?.includes(task.id)));
	const domains = new Set(named.map(({ domain }) => domain));
	return [
		`tag:${TAG}`,
		...Object.keys(tasks).map((exam) => `exam:${exam}`),
		...[...domains].map(({ exam, slug }) => `domain:${exam}/${slug}`),
	];
}
