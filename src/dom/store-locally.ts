/** Puts a text into `localStorage`, or removes the key for an empty one. Where storage is refused, nothing is stored. */
export function storeLocally(key: string, value: string) {
	try {
		if (value) localStorage.setItem(key, value);
		else localStorage.removeItem(key);
	} catch {
		// What was chosen lasts until the reader leaves the page.
	}
}
