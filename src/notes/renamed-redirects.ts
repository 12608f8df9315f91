import { firstPath } from '../model/first-path.ts';
import type { Redirect } from '../schema/redirect.ts';

const entryText = ({ from, to, first }: Redirect) =>
	`- { from: ${from}, to: ${to}${first ? `, first: ${first}` : ''} }`;

/**
 * The new text of the file of redirects: with a redirect from the old path, without one from the new path, and without
 * redirects to the old path, which go to the new one instead. Comments stay, at the top.
 */
export function renamedRedirects(text: string, entries: readonly Redirect[], from: string, to: string): string {
	const kept = entries
		.filter((entry) => entry.from !== to)
		.map((entry) => (entry.to === from ? { ...entry, to } : entry));
	// The oldest come first: what other programs know a page by is derived from its first address.
	const first = firstPath(from, entries);
	const all: readonly Redirect[] = [...kept, { from, to, ...(first === to ? { first } : {}) }];
	const comments = text.split('\n').filter((line) => line.startsWith('#'));
	return [...comments, ...all.map(entryText), ''].join('\n');
}
