import type { Domain } from './exam.ts';

const listOf = (words: readonly string[]) => new Intl.ListFormat('en').format(words);

/**
 * Says which tasks of some domains have no card or, if the outline's points name their cards, which tasks have a point
 * without a card.
 * @param counts number of cards by task
 */
export function coverageText(domains: readonly Domain[], counts: ReadonlyMap<string, number>): string {
	const tasks = domains.flatMap((domain) => domain.tasks);
	const points = tasks.flatMap((task) =>
		task.points.map(({ cards }) => ({ task: task.id, isCovered: cards.length > 0 })),
	);
	if (points.length > 0) {
		const uncovered = points.filter(({ isCovered }) => !isCovered);
		if (uncovered.length === 0) return `Each of the ${points.length} points of the outline has at least one card.`;
		const where = listOf([...new Set(uncovered.map(({ task }) => task))]);
		return `${points.length - uncovered.length} of ${points.length} points of the outline have cards; those without are in ${where}.`;
	}
	const uncovered = tasks.filter(({ id }) => !counts.has(id)).map(({ id }) => id);
	if (uncovered.length === 0) return `Each of the ${tasks.length} tasks has at least one card.`;
	if (uncovered.length === tasks.length) return 'No task has a card yet.';
	return `${tasks.length - uncovered.length} of ${tasks.length} tasks have cards; there is none yet for ${listOf(uncovered)}.`;
}
