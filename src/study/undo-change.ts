import { undoMarks } from './marks.ts';
import { type Review, reviewKey, type StudyDocument } from './study-document.ts';

/** Undoes in a list what changed from `before` to `after`; what was added or removed since stays so. */
function undoInList<Item>(
	current: readonly Item[],
	before: readonly Item[],
	after: readonly Item[],
	key: (item: Item) => string,
): Item[] {
	const keys = (items: readonly Item[]) => new Set(items.map(key));
	const [known, had, got] = [keys(current), keys(before), keys(after)];
	const kept = current.filter((item) => had.has(key(item)) || !got.has(key(item)));
	return [...kept, ...before.filter((item) => !got.has(key(item)) && !known.has(key(item)))];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Undoes one change of a document, such as an import, and keeps what the reader has done since.
 * @param before the document before that change
 * @param after the document after it
 */
export function undoChange(current: StudyDocument, before: StudyDocument, after: StudyDocument): StudyDocument {
	return {
		...current,
		reviews: undoInList<Review>(current.reviews, before.reviews, after.reviews, reviewKey).sort((a, b) => a.at - b.at),
		undone: undoInList(current.undone, before.undone, after.undone, (key) => key),
		stars: undoMarks(current.stars, before.stars, after.stars),
		suspended: undoMarks(current.suspended, before.suspended, after.suspended),
		oldAnswers: undoMarks(current.oldAnswers, before.oldAnswers, after.oldAnswers),
		settings: isSame(current.settings, after.settings) ? before.settings : current.settings,
		practices: undoInList(current.practices, before.practices, after.practices, ({ at }) => String(at)),
	};
}
