const STORAGE_KEY = 'found';

/** Stores the words that were found on a card for its page, which opens next. They are not put into its address. */
export function storeFoundWords(url: string, words: readonly string[]) {
	try {
		sessionStorage.setItem(STORAGE_KEY, JSON.stringify({ path: new URL(url, location.href).pathname, words }));
	} catch {
		// Without storage the words are not highlighted.
	}
}

/** Removes the stored words and returns them if they are for this page. */
export function takeFoundWords(): string[] {
	try {
		const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null');
		sessionStorage.removeItem(STORAGE_KEY);
		if (typeof stored !== 'object' || stored === null) return [];
		const { path, words } = stored as { path?: unknown; words?: unknown };
		if (path !== location.pathname || !Array.isArray(words)) return [];
		return words.filter((word) => typeof word === 'string');
	} catch {
		return [];
	}
}
