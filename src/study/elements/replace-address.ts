/** Writes another address for the page that is open, without loading it. The page works without, where the browser refuses. */
export function replaceAddress(url: string) {
	try {
		history.replaceState(history.state, '', url);
	} catch {
		// Safari refuses more than 100 changes in 30 seconds. The next change is written again.
	}
}
