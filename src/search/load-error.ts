/** A file of the search index could not be fetched or read: a matter of the network or the host, not of our code. */
export class LoadError extends Error {
	override name = 'LoadError';
}

/**
 * Waits for a file.
 * @throws LoadError with the failure as its cause
 */
export async function orLoadError<Result>(loading: Promise<Result>): Promise<Result> {
	try {
		return await loading;
	} catch (cause) {
		throw new LoadError('A file of the search index could not be loaded.', { cause });
	}
}
