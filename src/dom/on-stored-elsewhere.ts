/**
 * Calls back when another tab may have changed a key of `localStorage`: at once, and when Back brings the page back from
 * memory, where it missed what happened meanwhile.
 */
export function onStoredElsewhere(key: string, callback: () => void, signal: AbortSignal) {
	// Without a key, the storage was cleared.
	const isConcerned = (event: StorageEvent) => event.key === key || event.key === null;
	window.addEventListener('storage', (event) => isConcerned(event) && callback(), { signal });
	window.addEventListener('pageshow', ({ persisted }) => persisted && callback(), { signal });
}
