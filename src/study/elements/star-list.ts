import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { type ListedCard, loadListedCard } from './listed-card.ts';
import { LoadError, retryLoading } from './load-data.ts';
import { cardLink } from './rich-text.ts';
import { loadStars, onChangeElsewhere, setStar } from './stars.ts';
import { StudyElement } from './study-element.ts';

const SLUG = /^[a-z0-9-]+$/;

/** The same as an item of `CardList.astro`. */
function cardItem({ slug, summary }: ListedCard): HTMLLIElement {
	if (!summary) {
		const missing = createElement('p', { className: 'facts' }, 'Could not be loaded. Try again when you are online.');
		return createElement('li', {}, cardLink(slug, slug.replaceAll('-', ' ')), missing);
	}
	const { title, answer, domain } = summary;
	const mark = createElement('span', { className: `mark domain-${domain.hue}`, ariaHidden: 'true' });
	return createElement(
		'li',
		{},
		cardLink(slug, title),
		createElement('p', { className: 'answer' }, answer),
		createElement('p', { className: 'facts' }, mark, domain.label),
	);
}

/** The cards of some slugs. Two old slugs may have become one card. */
async function loadCards(slugs: readonly string[]): Promise<readonly ListedCard[]> {
	const found = await Promise.all(slugs.map(loadListedCard));
	return [...new Map(found.flatMap((card) => (card ? [[card.slug, card] as const] : []))).values()];
}

/**
 * Lists the reader's starred cards or, if the URL has `?cards=slug,slug`, those cards. What is shown of each is loaded
 * card by card, so that the page does not grow with the notes.
 */
class StarList extends StudyElement {
	/** Slugs of the cards that are listed. */
	#listed: readonly string[] = [];
	/** Number of times that the list was drawn: a drawing that comes late is left out. */
	#drawings = 0;

	protected connect(signal: AbortSignal) {
		this.getPart('star-all').addEventListener('click', () => void this.#starAll(), { signal });
		onChangeElsewhere(() => void this.#show(), signal);
		void this.#show();
	}

	/** Slugs from the URL; empty if it has none. */
	get #shared(): readonly string[] {
		const slugs = new URLSearchParams(location.search).get('cards')?.split(',') ?? [];
		return slugs.filter((slug) => SLUG.test(slug));
	}

	/** Draws the list, and again when what could not be loaded may arrive. */
	#show() {
		const drawing = ++this.#drawings;
		return retryLoading(async () => {
			const shared = await loadCards(this.#shared);
			const stars = await loadStars();
			const cards = shared.length > 0 ? shared : await loadCards(stars);
			if (drawing !== this.#drawings) return;
			this.#draw(cards, shared.length > 0, stars);
			if (cards.some(({ summary }) => !summary)) throw new LoadError('Some of the cards could not be loaded.');
		});
	}

	#draw(cards: readonly ListedCard[], isShared: boolean, stars: readonly string[]) {
		this.#listed = cards.map(({ slug }) => slug);
		const count = counted(cards.length, 'card');
		const own =
			cards.length > 0 ? `${count}, latest first. The list is stored only in this browser.` : 'No card is starred yet.';
		const areStarred = this.#listed.every((slug) => stars.includes(slug));
		const sent = areStarred ? 'all of them starred here too' : 'starred by the person who sent you this link';
		this.getPart('summary').textContent = isShared ? `${count}, ${sent}.` : own;
		this.querySelector('ul')?.replaceChildren(...cards.map(cardItem));
		this.getPart('star-all').hidden = !isShared || areStarred;
		const link = this.getPart<HTMLAnchorElement>('link');
		link.hidden = cards.length === 0;
		// Commas need no escape in a query, and the link is easier to read with them.
		link.search = new URLSearchParams({ cards: this.#listed.join(',') }).toString().replaceAll('%2C', ',');
		this.hidden = false;
	}

	async #starAll() {
		for (const slug of this.#listed) await setStar(slug, true);
		await this.#show();
		this.getPart('status').textContent = `${counted(this.#listed.length, 'card')} starred here as well.`;
	}
}

customElements.define('star-list', StarList);
