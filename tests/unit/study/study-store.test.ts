import { expect, test } from 'vitest';
import {
	EMPTY,
	type Grade,
	merge,
	reviewsOf,
	type StudyDocument,
	withoutReview,
	withReview,
} from '../../../src/study/study-document.ts';
import { type Shelf, StudyStore } from '../../../src/study/study-store.ts';

const review = (at: number, prompt = 'a#decision', grade: Grade = 3) => ({ prompt, at, grade });

/** A shelf that two tabs share. */
function aShelf(content?: unknown): Shelf & { content: unknown; fails: Error | undefined } {
	return {
		content,
		fails: undefined,
		async read() {
			if (this.fails) throw this.fails;
			return structuredClone(this.content);
		},
		async update(change) {
			if (this.fails) throw this.fails;
			this.content = change(structuredClone(this.content));
		},
	};
}

const count = (document: unknown) => reviewsOf(document as StudyDocument).length;

test('two tabs never overwrite one another', async () => {
	const shelf = aShelf();
	const [one, two] = [new StudyStore(shelf), new StudyStore(shelf)];
	await Promise.all([one.load(), two.load()]);
	await Promise.all([
		one.change((document) => withReview(document, review(1))),
		two.change((document) => withReview(document, review(2))),
		one.change((document) => withReview(document, review(3))),
	]);
	expect(count(shelf.content)).toBe(3);
	await two.load();
	expect(count(two.document)).toBe(3);
});

test('what was done while something is written is never taken back for a moment', async () => {
	const store = new StudyStore(aShelf());
	const seen: number[] = [];
	const change = (at: number) => store.change((document) => withReview(document, review(at)));
	const changes = [1, 2, 3].map((at) => change(at).then(() => seen.push(count(store.document))));
	await Promise.all([...changes, store.load().then(() => seen.push(count(store.document)))]);
	expect(seen).toEqual([3, 3, 3, 3]);
});

test('a session goes on in memory while storage is full, and is joined in once there is room', async () => {
	const shelf = aShelf();
	const store = new StudyStore(shelf);
	shelf.fails = new DOMException('full', 'QuotaExceededError');
	await store.change((document) => withReview(document, review(1)));
	await store.change((document) => withReview(document, review(2)));
	expect(count(store.document)).toBe(2);
	expect(store.trouble).toContain('no room left');
	shelf.fails = undefined;
	await store.change((document) => withReview(document, review(3)));
	expect(count(shelf.content)).toBe(3);
	expect(store.trouble).toBe('');
});

test('a document that cannot be read is said and never written over', async () => {
	const shelf = aShelf({ ...EMPTY, version: 99 });
	const store = new StudyStore(shelf);
	await store.load();
	await store.change((document) => withReview(document, review(1)));
	expect(store.trouble).toContain('A newer version of this site wrote it.');
	expect(shelf.content).toEqual({ ...EMPTY, version: 99 });
	expect(count(store.document)).toBe(1);
});

test('joining documents loses nothing, doubles nothing, and does not depend on the order', () => {
	const one = withoutReview(withReview(withReview(EMPTY, review(1)), review(2)), review(2));
	const two = withReview(withReview(EMPTY, review(2)), review(3));
	expect(merge(one, two)).toEqual(merge(two, one));
	expect(merge(one, one)).toEqual(one);
	expect(reviewsOf(merge(one, two)).map(({ at }) => at)).toEqual([1, 3]);
});

test('the later of two choices wins, stars and settings alike', () => {
	const star = (on: boolean, changed: number): StudyDocument => ({
		...EMPTY,
		stars: { a: { on, changed } },
		settings: { limit: changed, changed },
	});
	expect(merge(star(true, 1), star(false, 2))).toMatchObject({ stars: { a: { on: false } }, settings: { limit: 2 } });
	expect(merge(star(false, 2), star(true, 1))).toMatchObject({ stars: { a: { on: false } }, settings: { limit: 2 } });
});

test('a reader may put a file in the place of what cannot be read', async () => {
	const shelf = aShelf({ broken: true });
	const store = new StudyStore(shelf);
	await store.load();
	await store.replace(withReview(EMPTY, review(1)));
	expect(count(shelf.content)).toBe(1);
	expect(store.trouble).toBe('');
});
