import type { IndexedPrompt } from './prompts.ts';
import type { Priority, StudyDomain } from './study-data.ts';
import { type IndexedCard, type IndexedComparison, priorityAt, splitKeys, type StudyIndex } from './study-index.ts';

function promptsIn([slug, domain, traps, background]: IndexedCard, priority: Priority): readonly IndexedPrompt[] {
	const ofCard = { slug, domain, isBackground: background === true, priority };
	return [
		{ id: `${slug}#decision`, ...ofCard, isTrap: false },
		...splitKeys(traps).map((key) => ({ id: `${slug}#${key}`, ...ofCard, isTrap: true })),
	];
}

const rowsIn = ([slug, domain, rows]: IndexedComparison): readonly IndexedPrompt[] =>
	splitKeys(rows).map((key) => ({
		id: `${slug}#${key}`,
		slug,
		domain,
		isTrap: false,
		isBackground: false,
		// Comparisons name none: they come after the cards that are asked most, and before those that are seldom asked.
		priority: 2,
	}));

/**
 * All prompts: decisions, traps, rows of comparisons, and background cards last, each with the domains mixed in proportion
 * to their weights. `newPrompts` says in which order they are introduced.
 */
export function orderedPrompts({
	cards,
	comparisons,
	domains,
	priorities,
}: Pick<StudyIndex, 'cards' | 'comparisons' | 'domains' | 'priorities'>): readonly IndexedPrompt[] {
	const prompts = cards.flatMap((card, index) => promptsIn(card, priorityAt(priorities, index)));
	const groups = [
		prompts.filter(({ isBackground, isTrap }) => !isBackground && !isTrap),
		prompts.filter(({ isBackground, isTrap }) => !isBackground && isTrap),
		comparisons.flatMap(rowsIn),
		prompts.filter(({ isBackground, isTrap }) => isBackground && !isTrap),
		prompts.filter(({ isBackground, isTrap }) => isBackground && isTrap),
	];
	return groups.flatMap((group) => interleaveByWeight(group, domains));
}

interface DomainQueue {
	weight: number;
	/** How many of its prompts are already in the order. */
	taken: number;
	/** Its prompts. */
	prompts: readonly IndexedPrompt[];
}

/** Takes prompts from the domains in turn, so that each domain stays close to its share while it has prompts left. */
function interleaveByWeight(
	prompts: readonly IndexedPrompt[],
	domains: readonly StudyDomain[],
): readonly IndexedPrompt[] {
	const queues = domains.map(({ number, weight }): DomainQueue => ({
		weight,
		taken: 0,
		prompts: prompts.filter(({ domain }) => domain === number),
	}));
	const ordered: IndexedPrompt[] = [];
	for (;;) {
		const [next] = queues
			.filter((queue) => queue.taken < queue.prompts.length)
			.sort((a, b) => nextPosition(a) - nextPosition(b));
		const prompt = next?.prompts[next.taken];
		if (!next || !prompt) return ordered;
		next.taken++;
		ordered.push(prompt);
	}
}

/** Where the domain's next prompt would be in an exactly proportional order. */
const nextPosition = ({ taken, weight }: DomainQueue) => (taken + 0.5) / weight;
