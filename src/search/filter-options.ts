import type { Card } from '../model/card.ts';
import { domainLabel, type Syllabus } from '../model/exam.ts';
import type { Service } from '../model/service.ts';
import { isListOf, isObject, isString } from '../model/type-guards.ts';

/** What readers can filter by. No page has it, because it grows with the notes. */
export interface FilterOptions {
	/** The current exam first. */
	exams: readonly { id: string; code: string; domains: readonly FilterOption[] }[];
	services: readonly FilterOption[];
}

/** The value in addresses, and the name that readers see. */
export type FilterOption = readonly [value: string, name: string];

const isOption = (value: unknown): value is FilterOption =>
	Array.isArray(value) && isString(value[0]) && isString(value[1]);

const isExam = (value: unknown): value is FilterOptions['exams'][number] =>
	isObject(value) && isString(value['id']) && isString(value['code']) && isListOf(value['domains'], isOption);

export const isFilterOptions = (value: unknown): value is FilterOptions =>
	isObject(value) && isListOf(value['exams'], isExam) && isListOf(value['services'], isOption);

/** The domains of all exams, and the services that at least one card names. */
export function filterOptions(
	exams: readonly Syllabus[],
	services: readonly Service[],
	cards: readonly Card[],
): FilterOptions {
	const named = new Set(cards.flatMap((card) => card.services));
	return {
		exams: exams.map(({ id, code, domains }) => ({
			id,
			code,
			domains: domains.map((domain) => [domain.slug, domainLabel(domain)]),
		})),
		services: services.filter(({ id }) => named.has(id)).map(({ id, short }) => [id, short]),
	};
}
