import type { Card } from './card.ts';
import type { Domain, Task } from './exam.ts';

/** The cards of one task, in the order in which they are read. */
export interface Section {
	task: Task;
	cards: readonly Card[];
	/** Cards that live under another task but help with this one. */
	also: readonly Card[];
}

const byTitle = (a: Card, b: Card) => a.title.localeCompare(b.title);

/** All cards of a domain by task; each card stands in full under its home task only. */
export function chapterOf(domain: Domain, cards: readonly Card[]): readonly Section[] {
	const sorted = [...cards].sort(byTitle);
	return domain.tasks.map((task) => {
		const naming = sorted.filter(({ tasks }) => tasks[domain.exam]?.includes(task.id));
		const lives = (card: Card) => card.tasks[domain.exam]?.[0] === task.id;
		return { task, cards: naming.filter(lives), also: naming.filter((card) => !lives(card)) };
	});
}

/** The cards that live in a domain, from first to last. */
export function cardsOf(domain: Domain, cards: readonly Card[]): readonly Card[] {
	return chapterOf(domain, cards).flatMap((section) => section.cards);
}
