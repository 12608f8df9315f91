import { storeLocally } from '../../dom/store-locally.ts';
import { isListOf, isString } from '../../model/type-guards.ts';

const STORAGE_KEY = 'searches';
const MAX_SEARCHES = 5;
/** Longer texts are whole questions, of which a line shows too little. */
const MAX_LENGTH = 120;

/** The last searches that led to a card, latest first; empty where the browser refuses storage. */
export function loadSearches(): readonly string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
		return isListOf(stored, isString) ? stored.slice(0, MAX_SEARCHES) : [];
	} catch {
		return [];
	}
}

export function storeSearch(text: string) {
	if (text === '' || text.length > MAX_LENGTH) return;
	const others = loadSearches().filter((each) => each.toLowerCase() !== text.toLowerCase());
	storeLocally(STORAGE_KEY, JSON.stringify([text, ...others].slice(0, MAX_SEARCHES)));
}

export const clearSearches = () => storeLocally(STORAGE_KEY, '');
