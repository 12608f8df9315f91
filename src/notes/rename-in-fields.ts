import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { applyEdits, type Edit } from '../markdown/apply-edits.ts';

/** The lists of slugs of cards: of related cards, of a comparison's rows, and of the points of an exam. */
const LISTS: ReadonlySet<unknown> = new Set(['related', 'cards', 'partly']);

/** Fields in YAML with a card's new name in all lists of cards; nothing else changes. */
export function renameInFields(yaml: string, from: string, to: string): string {
	const edits: Edit[] = [];
	visit(parseDocument(yaml), {
		Pair(_key, { key, value }) {
			if (!isScalar(key) || !LISTS.has(key.value) || !isSeq(value)) return;
			for (const item of value.items) {
				if (!isScalar(item) || item.value !== from || !item.range) continue;
				edits.push({ from: item.range[0], to: item.range[1], text: to });
			}
		},
	});
	return applyEdits(yaml, edits);
}
