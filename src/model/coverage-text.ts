import type { Domain } from './exam.ts';

const listOf = (words: readonly string[]) => new Intl.ListFormat('en').format(words);

/**
 * Says which tasks of some domains have no card.
 * @param counts number of cards by task
 */
export function coverageText(domains: readonly Domain[], counts: ReadonlyMap<string, number>): string {
	const tasks = domains.flatMap((domain) => domain.tasks);
	const uncovered = tasks.filter(({ id }) => !counts.has(id)).map(({ id }) => id);
	if (uncovered.length === 0) return `Each of the ${tasks.length} tasks has at least one card.`;
	if (uncovered.length === tasks.length) return 'No task has a card yet.';
	return `${tasks.length - uncovered.length} of ${tasks.length} tasks have cards; there is none yet for ${listOf(uncovered)}.`;
}
