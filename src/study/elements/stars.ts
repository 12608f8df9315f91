import { starredSlugs } from '../study-document.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';

const store = new StudyStore(documentStorage());

/** Slugs of the starred cards, last starred first. */
export async function loadStars(): Promise<readonly string[]> {
	await store.load();
	return starredSlugs(store.document);
}

/** Stars a card or removes its star. Returns whether that was stored. */
export async function setStar(slug: string, on: boolean): Promise<boolean> {
	const star = { on, changed: Date.now() };
	await store.change((document) => ({ ...document, stars: { ...document.stars, [slug]: star } }));
	return store.error === '';
}
