import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { completeCopies } from '../complete-copies.ts';
import { type CachedPage, readPages } from '../read-pages.ts';

/** Where a reader of the whole site finds every page. */
const LISTS: readonly CachedPage[] = [
	{ path: 'search/', title: 'Search' },
	{ path: 'scenarios/', title: 'All scenarios, A to Z' },
	{ path: 'services/', title: 'All services' },
];

const keptPages = async (base: string) => ((await completeCopies(base)).length > 0 ? LISTS : readPages(base));

/** Lists the pages that can be read without a network. It stays hidden if there are none. */
class KeptPages extends HTMLElement {
	async connectedCallback() {
		const base = basePath();
		// An error means that the browser refuses storage, so no pages are stored.
		const pages = await keptPages(base).catch(() => []);
		if (pages.length === 0) return;
		const items = pages.map(({ path, title }) =>
			createElement('li', {}, createElement('a', { href: base + path, textContent: title })),
		);
		this.querySelector('ul')?.replaceChildren(...items);
		this.hidden = false;
	}
}

customElements.define('kept-pages', KeptPages);
