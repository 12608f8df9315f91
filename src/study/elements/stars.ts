import { changeTime, starredSlugs } from '../study-document.ts';
import { StudyStore } from '../study-store.ts';
import { documentStorage } from './document-storage.ts';
import { tellOtherTabs } from './other-tabs.ts';

export { onChangeElsewhere } from './other-tabs.ts';

const store = new StudyStore(documentStorage());

/** Slugs of the starred cards, last starred first. */
export async function loadStars(): Promise<readonly string[]> {
	await store.load();
	return starredSlugs(store.document);
}

/** Stars a card or removes its star. Returns whether that was stored. */
export async function setStar(slug: string, on: boolean): Promise<boolean> {
	const now = Date.now();
	await store.change(({ stars, ...document }) => ({
		...document,
		stars: { ...stars, [slug]: { on, changed: changeTime(now, stars[slug]) } },
	}));
	tellOtherTabs();
	return store.error === '';
}
