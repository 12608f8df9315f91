/**
 * Whether a key is stored, so that what needs it is loaded only then.
 * @param storage a function, because even reading `localStorage` throws where storage is forbidden
 */
export function hasStored(key: string, storage: () => Storage): boolean {
	try {
		return storage().getItem(key) !== null;
	} catch {
		return false;
	}
}
