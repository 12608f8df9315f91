import { basePath } from '../../dom/base-path.ts';

/** A file could not be fetched. */
export class LoadError extends Error {}

/** The site has no such file. */
export class MissingFileError extends LoadError {}

/**
 * Fetches a JSON file of the site.
 * @param path from the base path
 * @param check returns the checked content, or throws
 * @throws a `LoadError` if the file did not arrive, or a page came in its place; a `MissingFileError` if there is none
 */
export async function loadData<Data>(path: string, check: (value: unknown) => Data): Promise<Data> {
	let value: unknown;
	try {
		const response = await fetch(basePath() + path);
		if (response.status === 404) throw new MissingFileError(`There is no ${path}.`);
		if (!response.ok) throw new Error(`The server answered ${response.status}.`);
		if (/html/i.test(response.headers.get('Content-Type') ?? '')) throw new Error('The server answered with a page.');
		// Wi-Fi that asks to sign in answers with some text, and a lost connection with half a file.
		value = JSON.parse(await response.text());
	} catch (cause) {
		if (cause instanceof MissingFileError) throw cause;
		throw new LoadError(`${path} could not be loaded.`, { cause });
	}
	return check(value);
}

/** Resolves when another try to load may succeed: there is a network again, or the reader comes back to the page. */
async function nextChance(): Promise<void> {
	const heard = new AbortController();
	await new Promise<void>((resolve) => {
		const { signal } = heard;
		addEventListener('online', () => resolve(), { signal });
		const onVisibility = () => document.visibilityState === 'visible' && resolve();
		document.addEventListener('visibilitychange', onVisibility, { signal });
	});
	heard.abort();
}

/**
 * Runs a task that loads something. If it could not be loaded, the task runs again when that may succeed.
 * @param fail called after each failure; an error other than of loading is also reported, and ends the tries
 */
export async function retryLoading(task: () => void | Promise<void>, fail?: (error: unknown) => void): Promise<void> {
	for (;;) {
		try {
			return await task();
		} catch (error) {
			fail?.(error);
			if (!(error instanceof LoadError)) return reportError(error);
			await nextChance();
		}
	}
}

/**
 * A message for the reader about an error of `retryLoading`.
 * @param what subject of the sentence, such as `The prompts`
 */
export function failureMessage(error: unknown, what: string): string {
	if (error instanceof LoadError) return `${what} could not be loaded. Try again when you are online.`;
	return `${what} cannot be shown because of an error in this site.`;
}
