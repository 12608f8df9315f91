import type { Card } from './card.ts';
import type { Syllabus } from './exam.ts';
import { taskIn } from './primary-task.ts';
import type { Service } from './service.ts';

function countEach<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** Number of cards whose primary task is in each domain of an exam, by the domain's number. */
export function countByDomain(exam: Syllabus, cards: readonly Card[]): ReadonlyMap<number, number> {
	return countEach(cards.flatMap((card) => taskIn(card, exam)?.domain.number ?? []));
}

/** Number of cards that name each service, by its id. */
export function countByService(cards: readonly Card[]): ReadonlyMap<string, number> {
	return countEach(cards.flatMap(({ services }) => services));
}

/** Number of cards that name each task of an exam, by its number. */
export function countByTask(exam: string, cards: readonly Card[]): ReadonlyMap<string, number> {
	return countEach(cards.flatMap(({ tasks }) => tasks[exam] ?? []));
}

/** The services that most cards name, the most first; of two with as many cards, the one that comes first by name. */
export function mostNamed(
	services: readonly Service[],
	counts: ReadonlyMap<string, number>,
	max: number,
): readonly Service[] {
	const countOf = ({ id }: Service) => counts.get(id) ?? 0;
	return services
		.filter((service) => countOf(service) > 0)
		.sort((a, b) => countOf(b) - countOf(a) || a.short.localeCompare(b.short))
		.slice(0, max);
}
