import type { Card } from '../model/card.ts';
import type { Exam } from '../model/exam.ts';
import { primaryTask } from '../model/primary-task.ts';
import { isUnavailable, type Service } from '../model/service.ts';

/**
 * The Pagefind filters of a card, as `name:value`: its exams and domains, by which readers filter, and its tags, which
 * results show. The filters by service are on the links to the services.
 * @param services those that the card names
 */
export function cardFilters(card: Card, exam: Exam, exams: readonly Exam[], services: readonly Service[]): string[] {
	const { domain } = primaryTask(card, exam);
	return [
		// Tags are filters because Pagefind returns filters with a result, but does not index their words.
		`tag:${domain.number} ${domain.title}`,
		...services.filter(isUnavailable).map(({ short, status }) => `tag:${short} ${status}`),
		...exams.flatMap((other) => [`exam:${other.id}`, `domain:${other.id}/${primaryTask(card, other).domain.slug}`]),
	];
}
