import type { ComparisonEntry } from '../schema/comparison.ts';
import type { Syllabus } from './exam.ts';
import { type TaskOfDomain, tasksOf } from './exam-tasks.ts';
import { memoize } from './memoize.ts';
import { comparisonPath } from './paths.ts';
import { required } from './required.ts';

/** Look-alikes side by side, on a page of their own. */
export interface Comparison extends ComparisonEntry {
	/** The file's name and the last segment of the page's path. It changes only with a redirect from the old path. */
	slug: string;
	/** The introduction as HTML. */
	html: string;
	/** The introduction for other programs: links with full URLs. */
	portableMarkdown: string;
}

/** One of the look-alikes. All texts are inline texts without links, see `inlineRuns`. */
export interface ComparedRow {
	/** The row's fragment on the page. It never changes. */
	id: string;
	/** Path and fragment of the row. */
	path: string;
	name: string;
	/** The deciding fact: a constraint that only this one meets, as a sentence without the name. */
	decides: string;
	/** What each column says of it, in the order of the columns. */
	cells: readonly { column: string; text: string }[];
	/** Slugs of the cards that need it. */
	cards: readonly string[];
}

/** The rows of a comparison, each cell with the head of its column. */
export const comparedRows = memoize(({ slug, columns, rows }: Comparison): readonly ComparedRow[] =>
	rows.map(({ id, name, decides, cells, cards }) => ({
		id,
		path: `${comparisonPath(slug)}#${id}`,
		name,
		decides,
		cells: columns.map((column, at) => ({
			column,
			text: required(cells[at], `the cell "${column}" of ${slug}#${id}`),
		})),
		cards,
	})),
);

/** A row that names a card, with its comparison. */
export interface ComparedIn {
	comparison: Comparison;
	row: ComparedRow;
}

const byCard = memoize((comparisons: readonly Comparison[]) => {
	const pairs = comparisons.flatMap((comparison) =>
		comparedRows(comparison).flatMap((row) => row.cards.map((card) => ({ card, comparison, row }))),
	);
	return Map.groupBy(pairs, ({ card }) => card);
});

/** The rows that name a card, in the order of the comparisons; of each comparison the first. */
export function comparedIn(card: string, comparisons: readonly Comparison[]): readonly ComparedIn[] {
	const found = byCard(comparisons).get(card) ?? [];
	return found.filter(({ comparison }, at) => found.findIndex((other) => other.comparison === comparison) === at);
}

/** The comparisons that name one of these tasks of an exam, such as those of a domain. */
export const comparisonsOfTasks = (
	exam: string,
	tasks: readonly { id: string }[],
	comparisons: readonly Comparison[],
): readonly Comparison[] => comparisons.filter(({ tasks: own }) => tasks.some(({ id }) => own[exam]?.includes(id)));

/** The first task of an exam that a comparison names, and its domain; undefined if it names none of that exam. */
export function firstTask({ tasks }: Comparison, exam: Syllabus): TaskOfDomain | undefined {
	const id = tasks[exam.id]?.[0];
	return tasksOf(exam).find(({ task }) => task.id === id);
}

/** The comparisons of an exam by the domain of their first task, in the order of its domains; domains without any are left out. */
export const comparisonsByDomain = (exam: Syllabus, comparisons: readonly Comparison[]) =>
	exam.domains
		.map((domain) => ({
			domain,
			comparisons: comparisons.filter((comparison) => firstTask(comparison, exam)?.domain.number === domain.number),
		}))
		.filter(({ comparisons: own }) => own.length > 0);
