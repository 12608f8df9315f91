const KEY = 'review-asked';

/** The id of the prompt that this tab asked last; empty if there is none. */
export function loadAsked(): string {
	try {
		return sessionStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}

/** Keeps which prompt is asked, so that it is the same after a reload. */
export function saveAsked(id: string) {
	try {
		sessionStorage.setItem(KEY, id);
	} catch {
		// Then a reload may show another prompt.
	}
}
