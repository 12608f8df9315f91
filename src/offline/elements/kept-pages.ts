import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { cachedPages } from '../cached-pages.ts';

/** Lists the pages that can be read without a network. It stays hidden if there are none. */
class KeptPages extends HTMLElement {
	async connectedCallback() {
		const base = basePath();
		// Where the browser refuses storage, there are none.
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
