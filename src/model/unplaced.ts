import type { CardEntry } from '../schema/card.ts';
import type { Exam } from './exam.ts';

/** Slug of the domain and the task of cards that name no task of the current exam. */
const OTHER = 'other-notes';

type Placed = Pick<CardEntry, 'tasks'>;

/**
 * Gives the cards that name no task of the current exam a task of their own, in a domain that comes last and has no
 * weight. Only notes may lack a task.
 */
export function placeUnplaced<Card extends Placed>(exam: Exam, cards: readonly Card[]): { exam: Exam; cards: Card[] } {
	const isPlaced = ({ tasks }: Placed) => tasks[exam.id] !== undefined;
	if (cards.every(isPlaced)) return { exam, cards: [...cards] };
	const number = Math.max(...exam.domains.map((domain) => domain.number)) + 1;
	const id = `${number}.1`;
	const title = 'Other notes';
	const domain = {
		...{ exam: exam.id, number, slug: OTHER, title, weight: 0, html: '' },
		summary: `Notes that belong to no task of ${exam.code}.`,
		tasks: [{ id, slug: OTHER, title, topics: [], points: [] }],
	};
	return {
		exam: { ...exam, domains: [...exam.domains, domain] },
		cards: cards.map((card) => (isPlaced(card) ? card : { ...card, tasks: { ...card.tasks, [exam.id]: [id] } })),
	};
}
