import { storeLocally } from '../../dom/store-locally.ts';
import { dayOf } from '../days.ts';
import { type PromptFilter, readFilterOf } from '../prompt-filter.ts';
import type { StudyDomain } from '../study-data.ts';

/** Also the key of what is stored. It is a setting of this device, and no part of the reader's document. */
export const FILTER_KEY = 'review-filter';

/** The filter that was chosen today; none if there is none, or it cannot be read. */
export function loadFilter(domains: readonly StudyDomain[]): PromptFilter {
	try {
		return readFilterOf(dayOf(Date.now()), JSON.parse(localStorage.getItem(FILTER_KEY) ?? 'null'), domains);
	} catch {
		return {};
	}
}

/** Where storage is refused, the filter lasts as long as the page. */
export const saveFilter = (filter: PromptFilter) =>
	storeLocally(FILTER_KEY, JSON.stringify({ ...filter, day: dayOf(Date.now()) }));
