import { bareName, isIndexFile, slugOf, titleFromName, unused } from './names.ts';
import type { Section } from './outline.ts';
import type { Doc } from './parse-file.ts';

/** A folder, a file or a section that contains cards. */
export interface Container {
	key: string;
	title: string;
}

/** A chapter, or a part of one. */
export interface Chapter {
	id: string;
	title: string;
	/** Id of the chapter that this one is a part of. */
	parent: string | undefined;
}

const ROOT = '/';

/** The containers of a place in the source, from the outermost to the innermost. */
export type ContainersOf = (doc: Doc, path: readonly Section[]) => Container[];

/**
 * Returns a function that names the containers of a section. A folder has the title of its index file, and that file is
 * no container of its own.
 * @param isFile whether the source is one file
 */
export function containersIn(docs: readonly Doc[], sourceName: string, isFile: boolean): ContainersOf {
	const titles = new Map(
		docs
			.filter(({ path }) => isIndexFile(path))
			.map(({ path, outline }) => [path.split('/').slice(0, -1).join('/'), outline.title]),
	);

	function foldersOf(path: string): Container[] {
		const folders = path.split('/').slice(0, -1);
		const below = folders.map((_, at) => folders.slice(0, at + 1).join('/'));
		const root = { key: ROOT, title: titles.get('') ?? sourceName };
		return [
			root,
			...below.map((folder) => ({ key: `${folder}/`, title: titles.get(folder) ?? titleFromName(bareName(folder)) })),
		];
	}

	return (doc, path) => {
		const [file, ...sections] = path;
		const standsForFolder = !isFile && isIndexFile(doc.path);
		return [
			...(isFile ? [] : foldersOf(doc.path)),
			...(file && !standsForFolder ? [{ key: isFile ? ROOT : doc.path, title: file.title }] : []),
			...sections.map((section) => ({ key: `${doc.path}#${section.whole.from}`, title: section.title })),
		];
	};
}

/**
 * Returns a function that leaves out needless containers of a chain: those with only one thing in them, and the one that
 * contains everything. The last container of a chain always stays.
 */
export function withoutCommon(
	chains: readonly (readonly Container[])[],
): (chain: readonly Container[]) => readonly Container[] {
	const within = new Map<string, Set<string>>();
	for (const chain of chains) {
		chain.forEach(({ key }, at) => {
			const known = within.get(key) ?? new Set();
			// Text of the container itself, outside the containers in it, counts as one more thing in it.
			within.set(key, known.add(chain[at + 1]?.key ?? key));
		});
	}
	const isNeeded = ({ key }: Container, isLast: boolean) =>
		isLast || (key !== ROOT && (within.get(key)?.size ?? 0) > 1);
	return (chain) => chain.filter((container, at) => isNeeded(container, at === chain.length - 1));
}

/**
 * Collects chapters in the order in which they are asked for. Deeper containers make one part, whose title names them
 * all.
 */
export class Chapters {
	readonly #byKey = new Map<string, Chapter>();
	readonly #ids = new Set<string>();

	/** The chapter of a place, which is made when it is asked for first. */
	of(chain: readonly Container[]): Chapter {
		const [top, ...below] = chain;
		if (!top) throw new Error('A place in the source has no container.');
		const chapter = this.#get(top.key, top.title, undefined);
		const last = below.at(-1);
		return last ? this.#get(last.key, below.map(({ title }) => title).join(' › '), chapter.id) : chapter;
	}

	#get(key: string, title: string, parent: string | undefined): Chapter {
		const before = this.#byKey.get(key);
		if (before) return before;
		const id = unused(slugOf(title, `chapter-${this.#byKey.size + 1}`), this.#ids);
		const chapter = { id, title, parent };
		this.#byKey.set(key, chapter);
		return chapter;
	}

	/** All chapters, each before its parts. */
	all(): Chapter[] {
		const chapters = [...this.#byKey.values()];
		const tops = chapters.filter(({ parent }) => parent === undefined);
		return tops.flatMap((top) => [top, ...chapters.filter(({ parent }) => parent === top.id)]);
	}
}
