import { type FileList, type ListedFile, LIST, storeName, storePrefix } from './cache-names.ts';

const AT_ONCE = 6;

const storesOf = async (base: string, kind: 'all' | '') =>
	(await caches.keys()).filter((name) => name.startsWith(storePrefix(base) + kind));

/** The list of what is kept if everything is; a store without its list is not complete. */
export async function keptAll(base: string): Promise<FileList | undefined> {
	for (const name of await storesOf(base, 'all')) {
		const answer = await (await caches.open(name)).match(base + LIST);
		if (answer) return (await answer.json()) as FileList;
	}
	return undefined;
}

/**
 * Loads the whole site into a store of its own; what an earlier try loaded is not loaded again.
 * @param progress told after each file how many bytes are there
 * @throws when a file does not come, when there is no room, or when `signal` says to stop
 */
export async function keepAll(
	base: string,
	signal: AbortSignal,
	progress: (done: number, list: FileList) => void,
): Promise<void> {
	const load = async (path: string) => {
		const response = await fetch(base + path, { cache: 'no-store', signal });
		if (response.status !== 200 || response.redirected) throw new Error(`${path} answered ${response.status}.`);
		return response;
	};
	const list = (await (await load(LIST)).json()) as FileList;
	const store = await caches.open(storeName(base, 'all', list.version));
	const waiting: ListedFile[] = [...list.files];
	let done = 0;
	const work = async () => {
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
			const [path, bytes] = file;
			if (!(await store.match(base + path))) await store.put(base + path, await load(path));
			progress((done += bytes), list);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	signal.throwIfAborted();
	await store.put(base + LIST, Response.json(list));
}

/** Lets go of everything that was not read. */
export async function releaseAll(base: string): Promise<void> {
	await Promise.all((await storesOf(base, 'all')).map((name) => caches.delete(name)));
}

export interface KeptPage {
	/** From the site's base. */
	path: string;
	title: string;
}

/** A page's title without the site's name. Titles are text, not markup: what stands for a sign is turned back. */
export function titleIn(html: string): string | undefined {
	const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return /<title>([^<]*)<\/title>/
		.exec(html)?.[1]
		?.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? '')
		.replace(/ · [^·]*$/, '');
}

/** Cards and other pages that can be read without a network, by title. */
export async function keptPages(base: string): Promise<KeptPage[]> {
	const found = new Map<string, string>();
	for (const name of await storesOf(base, '')) {
		const store = await caches.open(name);
		for (const { url } of await store.keys()) {
			const path = new URL(url).pathname.slice(base.length);
			if (found.has(path) || !/^(?:scenarios|services|exams)\/.+\/$/.test(path)) continue;
			found.set(path, titleIn((await (await store.match(url))?.text()) ?? '') ?? path);
		}
	}
	return [...found].map(([path, title]) => ({ path, title })).sort((a, b) => a.title.localeCompare(b.title));
}
