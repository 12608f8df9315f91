import { adoptStyle } from '../dom/adopt-style.ts';
import { createElement } from '../dom/create-element.ts';
import { ListeningElement } from '../dom/listening-element.ts';
import { quotedPhrases } from '../model/quoted-phrases.ts';
import { required } from '../model/required.ts';
import css from './card-preview.css?inline';
import { fetchPreview } from './fetch-preview.ts';
import type { Preview } from './preview-content.ts';

/** How long the pointer must rest on a link until the preview opens, or be away until it closes. */
const DELAY_MS = 300;

function contentOf({ title, answer, decides, services }: Preview): HTMLElement[] {
	const names = services.map(({ name, status }) => (status ? `${name} (${status})` : name));
	return [
		createElement('p', { className: 'title' }, title),
		createElement('p', { className: 'answer' }, answer),
		...(decides ? [createElement('p', { className: 'look-for' }, `Look for ${quotedPhrases(decides)}`)] : []),
		createElement('p', { className: 'services' }, names.join(' · ')),
	];
}

/**
 * Shows title, decision and services of the card that a link leads to. It stays open while the pointer is on the link
 * or on the preview, or while the link has the focus. Escape closes it.
 */
export class CardPreview extends ListeningElement {
	#link: HTMLAnchorElement | undefined;
	#timer: number | undefined;

	protected override connect(signal: AbortSignal) {
		this.id = 'card-preview';
		this.role = 'tooltip';
		this.popover = 'manual';
		document.addEventListener('pointerover', () => this.#closeIfLeft(), { signal });
		document.addEventListener('focusout', () => this.#closeIfLeft(), { signal });
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { signal });
		// When the reader comes back with the Back button, the preview must not be open.
		window.addEventListener('pagehide', () => this.#hide(), { signal });
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		this.#hide();
	}

	/** Opens the preview of a link after a delay, if the reader is still on the link. */
	request(link: HTMLAnchorElement) {
		if (link === this.#link) return;
		this.#afterDelay(() => void this.#show(link));
	}

	#afterDelay(action: () => void) {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(action, DELAY_MS);
	}

	#isWanted(link: HTMLAnchorElement): boolean {
		return link.matches(':hover, :focus-visible') || (link === this.#link && this.matches(':hover'));
	}

	/** Closes the preview after a delay, if the reader has left it and its link. */
	#closeIfLeft() {
		const link = this.#link;
		if (link && !this.#isWanted(link)) this.#afterDelay(() => !this.#isWanted(link) && this.#hide());
	}

	async #show(link: HTMLAnchorElement) {
		if (!this.#isWanted(link)) return;
		const slug = required(link.dataset['card'], 'the slug of a link to a card');
		// Offline there is no preview, and no message: the link still works.
		const preview = await fetchPreview(slug).catch(() => undefined);
		if (!preview || !link.isConnected || !this.#isWanted(link)) return;
		this.#hide();
		this.#link = link;
		link.dataset['previewed'] = '';
		link.setAttribute('aria-describedby', this.id);
		this.replaceChildren(...contentOf(preview));
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

	/** Places the preview below the link, or above it if there is no room. For browsers without CSS anchor positioning. */
	#place(link: HTMLAnchorElement) {
		const { left, top, bottom } = link.getBoundingClientRect();
		const fits = bottom + this.offsetHeight < innerHeight;
		this.style.left = `${Math.max(0, Math.min(left, innerWidth - this.offsetWidth))}px`;
		this.style.top = `${fits ? bottom : top - this.offsetHeight}px`;
	}
}

let preview: CardPreview | undefined;

/** The page's one preview, created on first use. */
export function cardPreview(): CardPreview {
	if (preview) return preview;
	customElements.define('card-preview', CardPreview);
	adoptStyle(css);
	preview = new CardPreview();
	(document.querySelector('main') ?? document.body).append(preview);
	return preview;
}
