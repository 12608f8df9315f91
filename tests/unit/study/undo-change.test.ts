import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, merge, type StudyDocument, withReview } from '../../../src/study/study-document.ts';
import { undoChange } from '../../../src/study/undo-change.ts';

const review = (at: number) => ({ prompt: 'a#decision', at, grade: 3 as const });
const reviewed = (...times: number[]): StudyDocument =>
	times.reduce((document, at) => withReview(document, review(at)), EMPTY_DOCUMENT);
const times = ({ reviews }: StudyDocument) => reviews.map(({ at }) => at);

test('undoing an import keeps what was graded since', () => {
	const before = reviewed(1, 2);
	const after = merge(before, reviewed(2, 3));
	expect(times(undoChange(withReview(after, review(4)), before, after))).toEqual([1, 2, 4]);
});

test('undoing an erasure brings everything back, and keeps what was graded since', () => {
	const before = reviewed(1, 2);
	expect(times(undoChange(reviewed(3), before, EMPTY_DOCUMENT))).toEqual([1, 2, 3]);
	expect(undoChange(EMPTY_DOCUMENT, before, EMPTY_DOCUMENT)).toEqual(before);
});

test('undoing an import takes back its stars, settings and practice sets, but not later ones', () => {
	const practice = (at: number) => ({ at, seconds: 5, answers: [] });
	const star = { on: true, changed: 1 };
	const before: StudyDocument = { ...EMPTY_DOCUMENT, stars: { mine: star }, practices: [practice(1)] };
	const imported: StudyDocument = {
		...EMPTY_DOCUMENT,
		stars: { theirs: star, later: star },
		settings: { limit: 9, changed: 9 },
		practices: [practice(2)],
	};
	const after = merge(before, imported);
	const later = { on: false, changed: 5 };
	const current = { ...after, stars: { ...after.stars, later }, practices: [...after.practices, practice(3)] };
	expect(undoChange(current, before, after)).toEqual({
		...before,
		stars: { mine: star, later },
		practices: [practice(1), practice(3)],
	});
});
