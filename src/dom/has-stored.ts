/**
 * Whether something was kept under that name, so that what needs it is loaded only then.
 * @param storage asked for late: where it is forbidden, even naming it throws
 */
export function hasStored(name: string, storage: () => Storage): boolean {
	try {
		return storage().getItem(name) !== null;
	} catch {
		return false;
	}
}
