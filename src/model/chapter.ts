import type { Card } from './card.ts';
import type { Domain, Task } from './exam.ts';
import { memoize } from './memoize.ts';

/** The cards of one task, in the order in which they are read. */
export interface Section {
	task: Task;
	cards: readonly Card[];
	/** Cards that live under another task but help with this one. */
	also: readonly Card[];
}

const { compare } = new Intl.Collator();

const byTitle = memoize((cards: readonly Card[]) => [...cards].sort((a, b) => compare(a.title, b.title)));

/** Cards that name a task, by `exam task`, in the order of their titles. */
const byTask = memoize((cards: readonly Card[]) => {
	const naming = new Map<string, Card[]>();
	for (const card of byTitle(cards)) {
		for (const [exam, tasks] of Object.entries(card.tasks)) {
			for (const task of new Set(tasks)) {
				const key = `${exam} ${task}`;
				const others = naming.get(key);
				if (others) others.push(card);
				else naming.set(key, [card]);
			}
		}
	}
	return naming;
});

/** All cards of a domain by task; each card stands in full under its home task only. */
export function chapterOf(domain: Domain, cards: readonly Card[]): readonly Section[] {
	return domain.tasks.map((task) => {
		const naming = byTask(cards).get(`${domain.exam} ${task.id}`) ?? [];
		const lives = (card: Card) => card.tasks[domain.exam]?.[0] === task.id;
		return { task, cards: naming.filter(lives), also: naming.filter((card) => !lives(card)) };
	});
}

const chapters = memoize((cards: readonly Card[]) =>
	memoize((domain: Domain) => chapterOf(domain, cards).flatMap((section) => section.cards)),
);

/** The cards that live in a domain, from first to last. */
export function cardsInDomain(domain: Domain, cards: readonly Card[]): readonly Card[] {
	return chapters(cards)(domain);
}
