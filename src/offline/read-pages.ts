import { cachesOfKind } from './cache-names.ts';
import { titleOf } from './page-title.ts';

export interface CachedPage {
	/** Relative to the site's base path. */
	path: string;
	title: string;
}

const isListed = (path: string) => /^(?:scenarios|compare|services|exams)\/.+\/$/.test(path);

/** Pages of cards, comparisons, services and exams that the reader has opened, sorted by title. */
export async function readPages(base: string): Promise<CachedPage[]> {
	const titles = new Map<string, string>();
	for (const name of await cachesOfKind(base, 'read')) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const path = new URL(request.url).pathname.slice(base.length);
			if (titles.has(path) || !isListed(path)) continue;
			const page = await cache.match(request);
			// The worker may have deleted it meanwhile.
			if (page) titles.set(path, (await titleOf(page)) || path);
		}
	}
	return [...titles].map(([path, title]) => ({ path, title })).sort((a, b) => a.title.localeCompare(b.title));
}
