import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { required } from '../../model/required.ts';
import { hueOf } from '../../model/exam.ts';
import { isCount, isListOf, isObject, isRecordOf, isString } from '../../model/type-guards.ts';
import { cardLink } from './rich-text.ts';
import { loadStars, onChangeElsewhere, setStar } from './stars.ts';
import { StudyElement } from './study-element.ts';

/** The cards of the site, from the page's JSON script. */
interface CardData {
	cards: readonly { slug: string; title: string; answer: string; domain: number }[];
	/** Numbers and titles of the domains, by number. */
	domains: Readonly<Record<string, string>>;
	/** Old slug → new slug. */
	moved: Readonly<Record<string, string>>;
}

const isCard = (value: unknown): value is CardData['cards'][number] =>
	isObject(value) && ['slug', 'title', 'answer'].every((key) => isString(value[key])) && isCount(value['domain']);

function parseCardData(json: string): CardData {
	const value: unknown = JSON.parse(json);
	if (isObject(value)) {
		const { cards, domains, moved } = value;
		if (isListOf(cards, isCard) && isRecordOf(domains, isString) && isRecordOf(moved, isString))
			return { cards, domains, moved };
	}
	throw new Error('The JSON in <star-list> has no valid list of cards.');
}

/** Lists the reader's starred cards or, if the URL has `?cards=slug,slug`, those cards. */
class StarList extends StudyElement {
	#cards = new Map<string, CardData['cards'][number]>();
	#domains: CardData['domains'] = {};
	#moved: CardData['moved'] = {};

	protected connect(signal: AbortSignal) {
		const { cards, domains, moved } = parseCardData(this.querySelector('script')?.textContent ?? '');
		this.#cards = new Map(cards.map((card) => [card.slug, card]));
		this.#domains = domains;
		this.#moved = moved;
		this.getPart('star-all').addEventListener('click', () => void this.#starAll(), { signal });
		onChangeElsewhere(() => void this.#render(), signal);
		void this.#render();
	}

	/** Slugs from the URL; empty if it has none. */
	get #shared(): readonly string[] {
		return this.#existing(new URLSearchParams(location.search).get('cards')?.split(',') ?? []);
	}

	/** The current slugs without duplicates; slugs of no card are left out. */
	#existing(slugs: readonly string[]): readonly string[] {
		const current = slugs.map((slug) => this.#moved[slug] ?? slug);
		return [...new Set(current)].filter((slug) => this.#cards.has(slug));
	}

	async #render() {
		const shared = this.#shared;
		const isShared = shared.length > 0;
		const slugs = isShared ? shared : this.#existing(await loadStars());
		const count = counted(slugs.length, 'card');
		const own =
			slugs.length > 0 ? `${count}, latest first. The list is stored only in this browser.` : 'No card is starred yet.';
		this.getPart('summary').textContent = isShared ? `${count}, starred by the person who sent you this link.` : own;
		const items = slugs.map((slug) => this.#item(slug));
		this.querySelector('ul')?.replaceChildren(...items);
		this.getPart('star-all').hidden = !isShared;
		const link = this.getPart<HTMLAnchorElement>('link');
		link.hidden = slugs.length === 0;
		// Commas need no escape in a query, and the link is easier to read with them.
		link.search = new URLSearchParams({ cards: slugs.join(',') }).toString().replaceAll('%2C', ',');
		this.hidden = false;
	}

	/** The same as an item of `CardList.astro`. */
	#item(slug: string): HTMLLIElement {
		const { title, answer, domain } = required(this.#cards.get(slug), `the card "${slug}"`);
		const mark = createElement('span', { className: `mark domain-${hueOf(domain)}`, ariaHidden: 'true' });
		return createElement(
			'li',
			{},
			cardLink(slug, title),
			createElement('p', { className: 'answer' }, answer),
			createElement('p', { className: 'facts' }, mark, this.#domains[domain] ?? ''),
		);
	}

	async #starAll() {
		const shared = this.#shared;
		for (const slug of shared) await setStar(slug, true);
		this.getPart('status').textContent = `${counted(shared.length, 'card')} starred here as well.`;
	}
}

customElements.define('star-list', StarList);
