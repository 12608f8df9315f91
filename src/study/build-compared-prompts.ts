import { comparedRows, type Comparison, firstTask } from '../model/comparison.ts';
import type { Syllabus } from '../model/exam.ts';
import { comparisonKey, type ComparisonText } from './compared-prompts.ts';
import { type IndexedComparison, joinKeys } from './study-index.ts';

/** What the review shows of a comparison. */
export const comparisonText = (comparison: Comparison): ComparisonText => ({
	slug: comparisonKey(comparison.slug),
	title: comparison.title,
	rows: comparedRows(comparison).map(({ id, name, decides, cells }) => ({
		id,
		name,
		decides,
		cells: cells.map(({ column, text }) => `${column}: ${text}`),
	})),
});

/** The comparisons of an exam for the index. */
export const indexedComparisons = (comparisons: readonly Comparison[], exam: Syllabus): readonly IndexedComparison[] =>
	comparisons.flatMap((comparison) => {
		const domain = firstTask(comparison, exam)?.domain.number;
		const slug = comparisonKey(comparison.slug);
		const ids = comparison.rows.map(({ id }) => id);
		return domain === undefined ? [] : [[slug, domain, joinKeys(slug, ids)] as const];
	});
