import { expect, test } from 'vitest';
import {
	EMPTY_DOCUMENT,
	type Grade,
	merge,
	activeReviews,
	type StudyDocument,
	withUndone,
	reviewKey,
	withReview,
} from '../../../src/study/study-document.ts';
import type { JournalEntry } from '../../../src/study/journal.ts';
import { type DocumentStorage, StudyStore } from '../../../src/study/study-store.ts';

const review = (at: number, prompt = 'a#decision', grade: Grade = 3) => ({ prompt, at, grade });

/** A storage in memory, which two stores can share as two tabs do. It throws the error in `fails`, if that is set. */
function aStorage(
	content?: unknown,
): DocumentStorage & { content: unknown; journal: JournalEntry[]; fails: Error | undefined } {
	return {
		content,
		journal: [],
		fails: undefined,
		async read() {
			if (this.fails) throw this.fails;
			return structuredClone({ document: this.content, journal: this.journal });
		},
		async update(change) {
			if (this.fails) throw this.fails;
			// At once, as in a transaction.
			this.content = change(structuredClone({ document: this.content, journal: this.journal }));
			this.journal = [];
		},
		async append(entry) {
			if (this.fails) throw this.fails;
			this.journal.push(structuredClone(entry));
		},
	};
}

const count = (document: unknown) => activeReviews(document as StudyDocument).length;

test('two tabs never overwrite each other', async () => {
	const storage = aStorage();
	const [one, two] = [new StudyStore(storage), new StudyStore(storage)];
	await Promise.all([one.load(), two.load()]);
	await Promise.all([
		one.change((document) => withReview(document, review(1))),
		two.change((document) => withReview(document, review(2))),
		one.change((document) => withReview(document, review(3))),
	]);
	expect(count(storage.content)).toBe(3);
	await two.load();
	expect(count(two.document)).toBe(3);
});

test('changes made during a write stay in the document', async () => {
	const store = new StudyStore(aStorage());
	const seen: number[] = [];
	const change = (at: number) => store.change((document) => withReview(document, review(at)));
	const changes = [1, 2, 3].map((at) => change(at).then(() => seen.push(count(store.document))));
	await Promise.all([...changes, store.load().then(() => seen.push(count(store.document)))]);
	expect(seen).toEqual([3, 3, 3, 3]);
});

test('if storage is full, changes stay in memory, and the next successful write stores them', async () => {
	const storage = aStorage();
	const store = new StudyStore(storage);
	storage.fails = new DOMException('full', 'QuotaExceededError');
	await store.change((document) => withReview(document, review(1)));
	await store.change((document) => withReview(document, review(2)));
	expect(count(store.document)).toBe(2);
	expect(store.error).toContain('no space left');
	storage.fails = undefined;
	await store.change((document) => withReview(document, review(3)));
	expect(count(storage.content)).toBe(3);
	expect(store.error).toBe('');
});

test('an invalid stored document is reported and never overwritten', async () => {
	const storage = aStorage({ ...EMPTY_DOCUMENT, version: 99 });
	const store = new StudyStore(storage);
	await store.load();
	await store.change((document) => withReview(document, review(1)));
	expect(store.error).toContain('A newer version of this site wrote it.');
	expect(storage.content).toEqual({ ...EMPTY_DOCUMENT, version: 99 });
	expect(count(store.document)).toBe(1);
});

test('merging loses no review, counts none twice, and does not depend on the order', () => {
	const one = withUndone(withReview(withReview(EMPTY_DOCUMENT, review(1)), review(2)), reviewKey(review(2)));
	const two = withReview(withReview(EMPTY_DOCUMENT, review(2)), review(3));
	expect(merge(one, two)).toEqual(merge(two, one));
	expect(merge(one, one)).toEqual(one);
	expect(activeReviews(merge(one, two)).map(({ at }) => at)).toEqual([1, 3]);
});

test('the latest change of a star and of the settings wins', () => {
	const star = (on: boolean, changed: number): StudyDocument => ({
		...EMPTY_DOCUMENT,
		stars: { a: { on, changed } },
		settings: { limit: changed, changed },
	});
	expect(merge(star(true, 1), star(false, 2))).toMatchObject({ stars: { a: { on: false } }, settings: { limit: 2 } });
	expect(merge(star(false, 2), star(true, 1))).toMatchObject({ stars: { a: { on: false } }, settings: { limit: 2 } });
});

test('a reader can replace an invalid stored document', async () => {
	const storage = aStorage({ broken: true });
	const store = new StudyStore(storage);
	await store.load();
	await store.replace(() => withReview(EMPTY_DOCUMENT, review(1)));
	expect(count(storage.content)).toBe(1);
	expect(store.error).toBe('');
});

test('a programming error rejects, is not reported as a storage error, and does not block later changes', async () => {
	const storage = aStorage();
	const store = new StudyStore(storage);
	storage.fails = new TypeError('x is not a function');
	await expect(store.change((document) => withReview(document, review(1)))).rejects.toThrow('x is not a function');
	expect(store.error).toContain('an error in this site');
	storage.fails = undefined;
	await store.change((document) => withReview(document, review(2)));
	expect(count(storage.content)).toBe(2);
});

test('grades are kept beside the document until another change takes them in, and are merged between tabs', async () => {
	const storage = aStorage({ ...EMPTY_DOCUMENT, reviews: [review(1)] });
	const [one, two] = [new StudyStore(storage), new StudyStore(storage)];
	await Promise.all([one.load(), two.load()]);
	await Promise.all([one.append({ review: review(2) }), two.append({ review: review(3) })]);
	await one.append({ undone: reviewKey(review(2)) });
	expect(count(storage.content)).toBe(1);
	await two.load();
	expect(activeReviews(two.document).map(({ at }) => at)).toEqual([1, 3]);
	await two.change((document) => ({ ...document, stars: { a: { on: true, changed: 1 } } }));
	expect(storage.journal).toEqual([]);
	await one.load();
	expect(activeReviews(one.document).map(({ at }) => at)).toEqual([1, 3]);
	expect(one.document.stars).toEqual({ a: { on: true, changed: 1 } });
});

test('a grade given while storage is refused is stored with the next that succeeds', async () => {
	const storage = aStorage();
	const store = new StudyStore(storage);
	storage.fails = new DOMException('full', 'QuotaExceededError');
	await store.append({ review: review(1) });
	expect(store.error).toContain('no space left');
	storage.fails = undefined;
	await store.append({ review: review(2) });
	expect(store.error).toBe('');
	const other = new StudyStore(storage);
	await other.load();
	expect(count(other.document)).toBe(2);
});

test('a long journal is taken into the document when it is read, and damaged entries are left out', async () => {
	const storage = aStorage();
	storage.journal = Array.from({ length: 600 }, (_, index) => ({ review: review(index) }));
	(storage.journal as unknown[]).push({ review: { prompt: 'a' } }, 'x');
	const store = new StudyStore(storage);
	await store.load();
	await store.append({ review: review(1000) });
	expect(count(storage.content)).toBe(600);
	expect(storage.journal).toEqual([{ review: review(1000) }]);
});
