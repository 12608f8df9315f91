import leven from 'leven';

interface Title {
	slug: string;
	title: string;
	path: string;
}

const MOST = 3;

/** On the page for addresses that do not exist: names the cards whose address comes nearest to the one asked for. */
export class NearestTitles extends HTMLElement {
	connectedCallback() {
		const asked = decodeURI(location.pathname).split('/').filter(Boolean).at(-1)?.toLowerCase() ?? '';
		const list = this.querySelector('ul');
		if (!list || asked.length < 3) return;
		const titles = JSON.parse(this.querySelector('script')?.textContent ?? '[]') as Title[];
		const words = asked.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
		const near = titles
			.map((entry) => ({ ...entry, distance: leven(asked, entry.slug) / Math.max(asked.length, entry.slug.length) }))
			.map((entry) => ({
				...entry,
				distance: entry.distance - 0.15 * words.filter((word) => entry.slug.includes(word)).length,
			}))
			.filter(({ distance }) => distance < 0.6)
			.sort((a, b) => a.distance - b.distance);
		// A card that once had another address may be near by both.
		const each = near.filter(({ path }, at) => near.findIndex((other) => other.path === path) === at);
		for (const { title, path } of each.slice(0, MOST)) {
			const link = document.createElement('a');
			link.href = path;
			link.textContent = title;
			list.append(document.createElement('li'));
			list.lastElementChild?.append(link);
		}
		this.hidden = near.length === 0;
	}
}
