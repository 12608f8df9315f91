import { anchorsOf, type FindAnchor } from './anchors.ts';
import { localPath } from './local-path.ts';
import { bareName, isMarkdown } from './names.ts';
import type { Doc } from './parse-file.ts';
import type { Range } from './source.ts';

/** A page of the site that is made from the source. */
export interface Page {
	kind: 'card' | 'chapter';
	/** Slug of the card or id of the chapter. */
	id: string;
	title: string;
	/** Ids of the headings within a card, by their offsets in its file. */
	headings: ReadonlyMap<number, string>;
}

/** A part of a file and the page that it becomes. */
export interface Placement extends Range {
	page: Page;
}

/** Where a link within the source leads. */
export type Target =
	| { kind: 'page'; page: Page; fragment: string | undefined }
	/** Another file of the source. */
	| { kind: 'file'; path: string }
	| { kind: 'missing' };

export interface Targets {
	/** Where a link's URL leads, from a file. */
	ofUrl(from: Doc, url: string): Target;
	/** Where `[[name#anchor]]` leads, from a file. */
	ofName(from: Doc, name: string): Target;
	/** The page that a place in a file becomes. */
	pageAt(doc: Doc, offset: number): Page | undefined;
	/** The file of the source with a path or, failing that, with its last part. */
	fileOf(path: string): string | undefined;
}

/**
 * Indexes the files of a source and what they become.
 * @param placements by the files' paths
 * @param others paths of the files that are no notes
 */
export function targetsOf(
	docs: readonly Doc[],
	placements: ReadonlyMap<string, readonly Placement[]>,
	others: readonly string[],
): Targets {
	const byPath = new Map(docs.map((doc) => [doc.path.toLowerCase(), doc]));
	const byName = new Map(
		[...docs]
			.reverse()
			.flatMap((doc) => [
				[doc.fields.title?.toLowerCase() ?? '', doc],
				...doc.fields.aliases.map((alias) => [alias.toLowerCase(), doc] as const),
				[bareName(doc.path).toLowerCase(), doc],
			]),
	);
	const files = new Map(others.map((path) => [path.toLowerCase(), path]));
	const fileNames = new Map([...others].reverse().map((path) => [path.toLowerCase().split('/').at(-1) ?? '', path]));
	const anchors = new Map<Doc, FindAnchor>();

	function anchorIn(doc: Doc, anchor: string): number | undefined {
		const find = anchors.get(doc) ?? anchorsOf(doc);
		anchors.set(doc, find);
		return find(anchor);
	}

	/** The page at a place, or the next one after it: a chapter without introduction has none itself. */
	function pageAt({ path }: Doc, offset: number): Page | undefined {
		const all = placements.get(path) ?? [];
		return (
			all.find(({ from, to }) => offset >= from && offset < to) ??
			all.find(({ from }) => from >= offset) ??
			all.at(-1)
		)?.page;
	}

	function ofPlace(doc: Doc | undefined, anchor: string | undefined): Target {
		if (!doc) return { kind: 'missing' };
		const isTop = !anchor || /^(?:top|readme)$/i.test(anchor);
		const offset = isTop ? 0 : anchorIn(doc, anchor);
		const page = offset === undefined ? undefined : pageAt(doc, offset);
		return page && offset !== undefined
			? { kind: 'page', page, fragment: page.headings.get(offset) }
			: { kind: 'missing' };
	}

	function fileOf(path: string): string | undefined {
		return files.get(path.toLowerCase()) ?? fileNames.get(path.toLowerCase().split('/').at(-1) ?? '');
	}

	return {
		ofUrl(from, url) {
			const anchor = /#(.*)$/.exec(url)?.[1];
			if (url.startsWith('#')) return ofPlace(from, anchor);
			const path = localPath(from.path, url).toLowerCase();
			const index = ['readme.md', 'index.md', '_index.md']
				.map((name) => byPath.get(path === '' ? name : `${path}/${name}`))
				.find(Boolean);
			const doc = byPath.get(path) ?? byPath.get(`${path}.md`) ?? index;
			if (doc) return ofPlace(doc, anchor);
			const file = files.get(path);
			return file && !isMarkdown(path) ? { kind: 'file', path: file } : { kind: 'missing' };
		},
		ofName(from, name) {
			const [target = '', ...rest] = name.split('#');
			const anchor = rest.length > 0 ? rest.join('#') : undefined;
			const key = target.trim().replace(/\.md$/i, '').toLowerCase();
			if (key === '') return ofPlace(from, anchor);
			const doc = byPath.get(`${key}.md`) ?? byPath.get(localPath(from.path, `${key}.md`)) ?? byName.get(bareName(key));
			if (doc) return ofPlace(doc, anchor);
			const file = fileOf(target.trim());
			return file ? { kind: 'file', path: file } : { kind: 'missing' };
		},
		pageAt,
		fileOf,
	};
}
