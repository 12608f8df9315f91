import { LoadError, orLoadError } from './load-error.ts';

/**
 * Fetches a JSON file of the search.
 * @throws LoadError when the file does not arrive
 */
export async function fetchJson(url: string): Promise<unknown> {
	const response = await orLoadError(fetch(url));
	if (!response.ok) throw new LoadError(`${url} answered ${response.status}.`);
	return orLoadError(response.json());
}

/**
 * Fetches a JSON file of the search and checks its content.
 * @throws LoadError when the file does not arrive, or something else in its place
 */
export async function fetchChecked<Data>(url: string, isExpected: (value: unknown) => value is Data): Promise<Data> {
	const data = await fetchJson(url);
	if (!isExpected(data)) throw new LoadError(`${url} is not as expected.`);
	return data;
}
