import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { cachedPages } from '../cached-pages.ts';

/** Lists the pages that can be read without a network. It stays hidden if there are none. */
class KeptPages extends HTMLElement {
	async connectedCallback() {
		const base = basePath();
		// An error means that the browser refuses storage, so no pages are stored.
		const pages = await cachedPages(base).catch(() => []);
		if (pages.length === 0) return;
		const items = pages.map(({ path, title }) =>
			createElement('li', {}, createElement('a', { href: base + path, textContent: title })),
		);
		this.querySelector('ul')?.replaceChildren(...items);
		this.hidden = false;
	}
}

customElements.define('kept-pages', KeptPages);
