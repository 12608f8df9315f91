import type { Card } from '../model/card.ts';
import { domainLabel, type Syllabus } from '../model/exam.ts';
import { primaryTask, taskIn } from '../model/primary-task.ts';
import { isUnavailable, type Service } from '../model/service.ts';

/**
 * The Pagefind filters of a card, as `name:value`: its exams and domains, by which readers filter, and its tags, which
 * results show. The filters by service are on the links to the services.
 * @param services those that the card names
 */
export function cardFilters(
	card: Card,
	exam: Syllabus,
	exams: readonly Syllabus[],
	services: readonly Service[],
): string[] {
	const { domain } = primaryTask(card, exam);
	return [
		// Tags are filters because Pagefind returns filters with a result, but does not index their words.
		`tag:${domainLabel(domain)}`,
		...services.filter(isUnavailable).map(({ short, status }) => `tag:${short} ${status}`),
		...exams.flatMap((other) => {
			const own = taskIn(card, other)?.domain;
			return own ? [`exam:${other.id}`, `domain:${other.id}/${own.slug}`] : [];
		}),
	];
}
