import { cachePrefix } from './cache-names.ts';

export interface CachedPage {
	/** Relative to the site's base path. */
	path: string;
	title: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of a page's `<title>`, without the site's name at its end. */
function titleIn(html: string): string | undefined {
	return /<title>([^<]*)<\/title>/
		.exec(html)?.[1]
		?.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
		.replace(/ · [^·]*$/, '');
}

/** Pages of cards, services and exams that can be read without a network, sorted by title. */
export async function cachedPages(base: string): Promise<CachedPage[]> {
	const titles = new Map<string, string>();
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
	for (const name of names) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const path = new URL(request.url).pathname.slice(base.length);
			if (titles.has(path) || !/^(?:scenarios|services|exams)\/.+\/$/.test(path)) continue;
			const response = await cache.match(request);
			// The worker may have deleted it meanwhile.
			if (response) titles.set(path, titleIn(await response.text()) ?? path);
		}
	}
	return [...titles].map(([path, title]) => ({ path, title })).sort((a, b) => a.title.localeCompare(b.title));
}
