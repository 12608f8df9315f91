/**
 * Whether storage has a key. Callers load the code that needs the value only if it does.
 * @param storage a function, because even reading `localStorage` throws where storage is forbidden
 */
export function hasStored(key: string, storage: () => Storage): boolean {
	try {
		return storage().getItem(key) !== null;
	} catch {
		return false;
	}
}
