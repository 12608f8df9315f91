/**
 * Runs a task that reads or writes the browser's storage, without which the page works too.
 * @returns undefined if the storage fails
 * @throws every other error
 */
export async function ifStored<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
	try {
		return await task();
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return undefined;
	}
}
