/** A file of the search index could not be fetched or read, because of the network or the host. */
export class LoadError extends Error {
	override name = 'LoadError';
}

/**
 * Waits for a file of the index.
 * @throws LoadError if it cannot be loaded; `cause` is the original error
 */
export async function orLoadError<Result>(loading: Promise<Result>): Promise<Result> {
	try {
		return await loading;
	} catch (cause) {
		throw new LoadError('A file of the search index could not be loaded.', { cause });
	}
}
