import leven from 'leven';
import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { decodeAddress } from '../../dom/decode-address.ts';
import { required } from '../../model/required.ts';
import { type CardTitle, isCardTitles } from '../card-titles.ts';

const MAX_TITLES = 3;
const MIN_SLUG_LENGTH = 3;
/** In edits per letter: 0 for the same slug. Slugs at a greater distance are not shown. */
const MAX_DISTANCE = 0.6;
/** How much each word that both slugs have reduces the distance. */
const SHARED_WORD = 0.15;

/** The last part of an address. */
const slugOf = (pathname: string) => decodeAddress(pathname.split('/').findLast(Boolean) ?? '').toLowerCase();

/** The cards whose slug is most like the one asked for, the best first. */
function nearest(asked: string, titles: readonly CardTitle[]): CardTitle[] {
	const words = asked.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
	const distanceTo = (slug: string) =>
		leven(asked, slug) / Math.max(asked.length, slug.length) -
		SHARED_WORD * words.filter((word) => slug.includes(word)).length;
	const sorted = titles
		.map((title) => ({ title, distance: distanceTo(title.slug) }))
		.filter(({ distance }) => distance < MAX_DISTANCE)
		.sort((a, b) => a.distance - b.distance)
		.map(({ title }) => title);
	// A card with a former slug may be in the list twice.
	return sorted.filter(({ path }, index) => sorted.findIndex((other) => other.path === path) === index);
}

/** The titles of all cards; none if they cannot be loaded, because the page is complete without them. */
async function fetchTitles(base: string): Promise<readonly CardTitle[]> {
	try {
		const response = await fetch(`${base}titles.json`);
		const titles: unknown = response.ok ? await response.json() : [];
		return isCardTitles(titles) ? titles : [];
	} catch {
		return [];
	}
}

/** On the page for addresses that do not exist: links to the cards whose address is most like the one asked for. */
export class NearestTitles extends HTMLElement {
	async connectedCallback() {
		const slug = slugOf(location.pathname);
		if (slug.length < MIN_SLUG_LENGTH) return;
		const list = required(this.querySelector('ul'), 'the list for the nearest titles');
		const base = basePath();
		const titles = nearest(slug, await fetchTitles(base)).slice(0, MAX_TITLES);
		const items = titles.map(({ title, path }) =>
			createElement('li', {}, createElement('a', { href: base + path }, title)),
		);
		list.replaceChildren(...items);
		this.hidden = titles.length === 0;
	}
}
