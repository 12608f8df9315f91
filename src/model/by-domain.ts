import type { Card } from './card.ts';
import type { Domain, Syllabus } from './exam.ts';
import { primaryTask } from './primary-task.ts';

/** The cards of one domain. */
export interface DomainGroup {
	domain: Domain;
	cards: readonly Card[];
}

/** Groups cards by the domain of their primary task, in the order of the exam. Domains without a card are left out. */
export function byDomain(cards: readonly Card[], exam: Syllabus): readonly DomainGroup[] {
	const groups = Map.groupBy(cards, (card) => primaryTask(card, exam).domain.number);
	return exam.domains.flatMap((domain) => {
		const own = groups.get(domain.number);
		return own ? [{ domain, cards: own }] : [];
	});
}
