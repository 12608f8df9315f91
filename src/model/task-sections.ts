import type { Card } from './card.ts';
import type { Domain, Task } from './exam.ts';
import { groupByEach } from './group-by-each.ts';
import { memoize } from './memoize.ts';

/** A task of an exam with its cards, in the order of all cards, background cards last. */
export interface TaskSection {
	task: Task;
	/** Cards whose primary task this is. */
	cards: readonly Card[];
	/** Cards that name this task, but not first. */
	otherCards: readonly Card[];
}

const ordered = memoize((cards: readonly Card[]) =>
	cards.toSorted((a, b) => Number(a.background) - Number(b.background)),
);

/** The cards that name each task, in the order of `ordered`. A key is an exam with a task: `dop-c02 1.1`. */
const byTask = memoize((cards: readonly Card[]) =>
	groupByEach(
		ordered(cards),
		(card) => new Set(Object.entries(card.tasks).flatMap(([exam, tasks]) => tasks.map((task) => `${exam} ${task}`))),
	),
);

/** A task of a domain with its cards. A card is in `cards` of its primary task only. */
export function taskSection(task: Task, domain: Domain, cards: readonly Card[]): TaskSection {
	const naming = byTask(cards).get(`${domain.exam} ${task.id}`) ?? [];
	const isPrimary = (card: Card) => card.tasks[domain.exam]?.[0] === task.id;
	return { task, cards: naming.filter(isPrimary), otherCards: naming.filter((card) => !isPrimary(card)) };
}

/** The tasks of a domain with their cards. */
export function taskSections(domain: Domain, cards: readonly Card[]): readonly TaskSection[] {
	return domain.tasks.map((task) => taskSection(task, domain, cards));
}

const byDomain = memoize((cards: readonly Card[]) =>
	memoize((domain: Domain) => taskSections(domain, cards).flatMap((section) => section.cards)),
);

/** The cards whose primary task is in a domain, in the order of its tasks. */
export function cardsInDomain(domain: Domain, cards: readonly Card[]): readonly Card[] {
	return byDomain(cards)(domain);
}
