import type { Redirect } from '../schema/redirect.ts';

/**
 * The path under which a page was first published. What other programs know a page by is derived from it, so that it
 * stays the same when the page is renamed.
 * @param redirects in the order in which the pages were renamed
 */
export function firstPath(path: string, redirects: readonly Redirect[]): string {
	const seen = new Set<string>();
	let current = path;
	while (!seen.has(current)) {
		seen.add(current);
		const former = redirects.filter(({ to }) => to === current);
		const first = former.find((redirect) => redirect.first)?.first;
		if (first) return first;
		current = former[0]?.from ?? current;
	}
	return current;
}
