import { markedIds, withMark } from '../marks.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { tellOtherTabs } from './other-tabs.ts';

export { onChangeElsewhere } from './other-tabs.ts';

const store = new StudyStore(documentStorage());

/** Slugs of the starred cards, last starred first. */
export async function loadStars(): Promise<readonly string[]> {
	await store.load();
	return markedIds(store.document.stars);
}

/** Stars a card or removes its star. Returns whether that was stored. */
export async function setStar(slug: string, on: boolean): Promise<boolean> {
	const now = Date.now();
	await store.change((document) => ({ ...document, stars: withMark(document.stars, slug, on, now) }));
	tellOtherTabs();
	return store.error === '';
}
