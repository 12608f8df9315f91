import { visit } from 'unist-util-visit';
import { localPath } from './local-path.ts';
import { isIndexFile, leadingNumber } from './names.ts';
import type { Doc } from './parse-file.ts';

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The paths that the index files link to, in the order in which they do. */
function linkedPaths(docs: readonly Doc[]): Map<string, number> {
	const ranks = new Map<string, number>();
	for (const { path, tree } of docs.filter((doc) => isIndexFile(doc.path))) {
		visit(tree, 'link', ({ url }) => {
			const target = localPath(path, url);
			if (!ranks.has(target)) ranks.set(target, ranks.size);
		});
	}
	return ranks;
}

/** The folders and the name of a path: `a/b/c.md` gives `a`, `a/b`, `a/b/c.md`. */
const stepsOf = (path: string) => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/**
 * The files in the order in which one reads them: the index file of a folder first, then as the front matter, the
 * links of the index files, the numbers of the names, and the names say.
 */
export function orderFiles(docs: readonly Doc[]): Doc[] {
	const linked = linkedPaths([...docs].sort((a, b) => a.path.split('/').length - b.path.split('/').length));
	const orders = new Map(docs.map(({ path, fields }) => [path, fields.order]));
	const ranks = new Map<string, number>();
	for (const { path } of docs) {
		for (const step of stepsOf(path))
			ranks.set(
				step,
				Math.min(ranks.get(step) ?? Infinity, linked.get(path) ?? Infinity, linked.get(step) ?? Infinity),
			);
	}
	const indexes = new Set(docs.filter(({ path }) => isIndexFile(path)).map(({ path }) => path));
	const keyOf = (step: string): number[] => [
		indexes.has(step) ? 0 : 1,
		orders.get(step) ?? Infinity,
		ranks.get(step) ?? Infinity,
		leadingNumber(step) ?? Infinity,
	];
	const keys = new Map([...ranks.keys()].map((step) => [step, keyOf(step)]));

	function compare(a: string, b: string): number {
		const [one = [], other = []] = [keys.get(a), keys.get(b)];
		const at = one.findIndex((value, index) => value !== other[index]);
		return at === -1 ? byName.compare(a, b) : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
	}

	return [...docs].sort((a, b) => {
		const [one, other] = [stepsOf(a.path), stepsOf(b.path)];
		const at = one.findIndex((step, index) => step !== other[index]);
		return compare(one[at] ?? '', other[at] ?? '');
	});
}
