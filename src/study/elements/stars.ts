import { starsOf } from '../study-document.ts';
import { StudyStore } from '../study-store.ts';
import { shelf } from './storage.ts';

const store = new StudyStore(shelf());

/** Slugs of the cards on the reader's list, latest first. */
export async function starred(): Promise<readonly string[]> {
	await store.load();
	return starsOf(store.document);
}

/** Puts a card on the reader's list or takes it off, and says whether that was kept. */
export async function setStar(slug: string, on: boolean): Promise<boolean> {
	const star = { on, changed: Date.now() };
	await store.change((document) => ({ ...document, stars: { ...document.stars, [slug]: star } }));
	return store.trouble === '';
}
