import { counted } from '../../model/counted.ts';
import { cardLink, made } from './rich-text.ts';
import { setStar, starred } from './stars.ts';

/** What the page says of the cards. */
interface Known {
	cards: readonly { slug: string; title: string }[];
	/** Former slugs, and what they are now. */
	moved: Readonly<Record<string, string>>;
}

/** The reader's own starred cards, or those that a link names: `?cards=slug,slug`. */
class StarList extends HTMLElement {
	#listening: AbortController | undefined;
	#titles = new Map<string, string>();
	#moved: Known['moved'] = {};

	connectedCallback() {
		this.#listening = new AbortController();
		const known = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Known;
		this.#titles = new Map(known.cards.map(({ slug, title }) => [slug, title]));
		this.#moved = known.moved;
		this.#part('keep').addEventListener('click', () => void this.#keep(), { signal: this.#listening.signal });
		void this.#show();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#part<Kind extends HTMLElement = HTMLElement>(name: string) {
		return this.querySelector(`[data-part="${name}"]`) as Kind;
	}

	/** Slugs that the address names; what no card is called is left out. */
	get #sent(): readonly string[] {
		const named = new URLSearchParams(location.search).get('cards')?.split(',') ?? [];
		return this.#known(named);
	}

	#known(slugs: readonly string[]): readonly string[] {
		const current = slugs.map((slug) => this.#moved[slug] ?? slug);
		return [...new Set(current)].filter((slug) => this.#titles.has(slug));
	}

	async #show() {
		const sent = this.#sent;
		const slugs = sent.length > 0 ? sent : this.#known(await starred());
		const count = counted(slugs.length, 'card');
		this.#part('whose').textContent =
			sent.length > 0
				? `${count}, starred by whoever sent you this link.`
				: slugs.length > 0
					? `${count}, latest first. The list lies in this browser only.`
					: 'No card is starred yet.';
		const items = slugs.map((slug) => made('li', '', cardLink(slug, this.#titles.get(slug) ?? slug)));
		this.querySelector('ul')?.replaceChildren(...items);
		this.#part('keep').hidden = sent.length === 0;
		const link = this.#part<HTMLAnchorElement>('link');
		link.hidden = slugs.length === 0;
		link.search = new URLSearchParams({ cards: slugs.join(',') }).toString().replaceAll('%2C', ',');
		this.hidden = false;
	}

	async #keep() {
		for (const slug of this.#sent) await setStar(slug, true);
		this.#part('said').textContent = `${counted(this.#sent.length, 'card')} starred here as well.`;
	}
}

customElements.define('star-list', StarList);
