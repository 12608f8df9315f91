import type { Trap } from '../markdown/study-text.ts';
import type { StudyCard, StudyData, StudyDomain } from './study-data.ts';

/** One thing to remember: a card's decision, or why one of its traps fails. */
export interface Prompt {
	/** `slug#statement`, the permanent id of the statement that is asked. It stays the same when the text changes. */
	id: string;
	card: StudyCard;
	/** The trap that is asked about; without it, the decision is asked. */
	trap?: Trap;
}

/** How many prompts a card with these traps has. */
export const promptCount = (traps: readonly Trap[]) => 1 + traps.filter(({ reason }) => reason !== '').length;

/** All prompts of a card, its decision first. */
export function promptsOf(card: StudyCard): readonly Prompt[] {
	return [
		{ id: `${card.slug}#decision`, card },
		...card.traps.filter(({ reason }) => reason !== '').map((trap) => ({ id: `${card.slug}#${trap.id}`, card, trap })),
	];
}

/**
 * All prompts in the order in which new ones are introduced: decisions before traps, background cards last, with the
 * domains mixed in proportion to their weights.
 */
export function orderedPrompts({ cards, domains }: Pick<StudyData, 'cards' | 'domains'>): readonly Prompt[] {
	const prompts = cards.flatMap(promptsOf);
	const groups = [
		prompts.filter(({ card, trap }) => !card.background && !trap),
		prompts.filter(({ card, trap }) => !card.background && trap),
		prompts.filter(({ card, trap }) => card.background && !trap),
		prompts.filter(({ card, trap }) => card.background && trap),
	];
	return groups.flatMap((group) => interleaveByWeight(group, domains));
}

interface DomainQueue {
	weight: number;
	/** How many of its prompts are already in the order. */
	taken: number;
	/** Its prompts that are not in the order yet. */
	rest: Prompt[];
}

/** Takes prompts from the domains in turn, so that each domain stays close to its share while it has prompts left. */
function interleaveByWeight(prompts: readonly Prompt[], domains: readonly StudyDomain[]): Prompt[] {
	const queues = domains.map(({ number, weight }): DomainQueue => ({
		weight,
		taken: 0,
		rest: prompts.filter(({ card }) => card.domain === number),
	}));
	const ordered: Prompt[] = [];
	for (;;) {
		const [next] = queues.filter(({ rest }) => rest.length > 0).sort((a, b) => nextPosition(a) - nextPosition(b));
		const prompt = next?.rest.shift();
		if (!next || !prompt) return ordered;
		next.taken++;
		ordered.push(prompt);
	}
}

/** Where the domain's next prompt would be in an exactly proportional order. */
const nextPosition = ({ taken, weight }: DomainQueue) => (taken + 0.5) / weight;
