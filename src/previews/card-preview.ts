import type { Preview } from './preview.ts';
import styles from './card-preview.css?inline';

/** How long a pointer rests before the preview opens, and how long it may be away before it closes. */
const PATIENCE = 300;

const previews = new Map<string, Promise<Preview>>();

function fetchPreview(slug: string): Promise<Preview> {
	const { base = '/' } = document.documentElement.dataset;
	const known = previews.get(slug);
	if (known) return known;
	const asked = fetch(`${base}scenarios/${slug}.json`).then((answer) => answer.json() as Promise<Preview>);
	previews.set(slug, asked);
	asked.catch(() => previews.delete(slug));
	return asked;
}

function line(className: string, words: string): HTMLElement {
	const made = document.createElement('p');
	made.className = className;
	made.textContent = words;
	return made;
}

function content({ title, answer, services }: Preview): HTMLElement[] {
	const names = services.map(({ name, status }) => (status ? `${name} (${status})` : name));
	return [line('title', title), line('answer', answer), line('services', names.join(' · '))];
}

/**
 * Title, decision and services of the card that a link leads to. It stays while the pointer is on the link or on
 * itself, or the link has the focus; Escape closes it.
 */
export class CardPreview extends HTMLElement {
	#link: HTMLAnchorElement | undefined;
	#timer: number | undefined;
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.id = 'card-preview';
		this.role = 'tooltip';
		this.popover = 'manual';
		document.addEventListener('pointerover', () => this.#look(), { signal });
		document.addEventListener('focusout', () => this.#look(), { signal });
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { signal });
		// A page that comes back from the history starts without it.
		window.addEventListener('pagehide', () => this.#hide(), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#hide();
	}

	/** Shows the card of a link soon, if the reader stays with it. */
	intend(link: HTMLAnchorElement) {
		if (link === this.#link) return;
		this.#later(() => void this.#show(link));
	}

	#later(then: () => void) {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(then, PATIENCE);
	}

	#isWanted(link: HTMLAnchorElement): boolean {
		return link.matches(':hover, :focus-visible') || (link === this.#link && this.matches(':hover'));
	}

	/** Closes the preview soon, if the reader has left it and its link. */
	#look() {
		const link = this.#link;
		if (link && !this.#isWanted(link)) this.#later(() => !this.#isWanted(link) && this.#hide());
	}

	async #show(link: HTMLAnchorElement) {
		if (!this.#isWanted(link)) return;
		const preview = await fetchPreview(link.dataset['card'] ?? '').catch(() => undefined);
		if (!preview || !link.isConnected || !this.#isWanted(link)) return;
		this.#hide();
		this.#link = link;
		link.dataset['previewed'] = '';
		link.setAttribute('aria-describedby', this.id);
		this.replaceChildren(...content(preview));
		this.showPopover();
		if (!CSS.supports('anchor-name: --any')) this.#place(link);
	}

	#hide() {
		clearTimeout(this.#timer);
		this.#link?.removeAttribute('aria-describedby');
		delete this.#link?.dataset['previewed'];
		this.#link = undefined;
		if (this.matches(':popover-open')) this.hidePopover();
	}

	/** Below the link, or above it where there is no room; for browsers without anchor positioning. */
	#place(link: HTMLAnchorElement) {
		const { left, top, bottom } = link.getBoundingClientRect();
		const fits = bottom + this.offsetHeight < innerHeight;
		this.style.left = `${Math.max(0, Math.min(left, innerWidth - this.offsetWidth))}px`;
		this.style.top = `${fits ? bottom : top - this.offsetHeight}px`;
	}
}

let only: CardPreview | undefined;

/** The page's one preview, put at the end of its main part on first use. */
export function cardPreview(): CardPreview {
	if (only) return only;
	customElements.define('card-preview', CardPreview);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	only = new CardPreview();
	(document.querySelector('main') ?? document.body).append(only);
	return only;
}
