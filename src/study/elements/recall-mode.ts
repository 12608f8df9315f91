import { ListeningElement } from '../../dom/listening-element.ts';
import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';
import { comesFromOutside } from './comes-from-outside.ts';

const STORAGE_KEY = 'recall';

/** The element with the id of a URL's fragment. Ids of this site need no decoding. */
const targetElement = () => document.getElementById(location.hash.slice(1));

/**
 * Closes the parts of a card, so that the reader can recall each one before opening it. The choice is stored, if the
 * browser allows that. Who comes from the search or from another site finds the card open.
 */
export class RecallMode extends ListeningElement {
	/** The stored choice when it was last looked at; undefined where the browser refuses storage. */
	#known: boolean | undefined;

	get #parts() {
		return [...document.querySelectorAll<HTMLDetailsElement>('details.fold:not(.aside)')];
	}
	get #buttons() {
		return [...this.querySelectorAll('button')];
	}

	protected connect(signal: AbortSignal) {
		const [mode, next] = this.#buttons;
		mode?.addEventListener('click', () => this.#toggle(mode), { signal });
		next?.addEventListener('click', () => this.#openNext(), { signal });
		window.addEventListener('hashchange', () => this.#openTarget(), { signal });
		onStoredElsewhere(STORAGE_KEY, () => this.#follow(), signal);
		this.#known = this.#stored;
		const on = (this.#known ?? false) && !comesFromOutside();
		if (on) for (const part of this.#parts) part.open = false;
		this.#render(on);
		this.#openTarget();
	}

	get #stored(): boolean | undefined {
		try {
			return localStorage.getItem(STORAGE_KEY) === 'on';
		} catch {
			return undefined;
		}
	}

	get #isOn() {
		return this.#buttons[0]?.ariaPressed === 'true';
	}

	/** Takes over the stored choice, if another tab has changed it. */
	#follow() {
		const on = this.#stored;
		const isChanged = on !== this.#known;
		this.#known = on;
		if (on !== undefined && isChanged && on !== this.#isOn) this.#set(on);
	}

	#toggle(button: Element) {
		const on = !this.#isOn;
		try {
			if (on) localStorage.setItem(STORAGE_KEY, 'on');
			else localStorage.removeItem(STORAGE_KEY);
		} catch {
			// Without storage the choice lasts until the reader leaves the page.
		}
		this.#known = this.#stored;
		const { top } = button.getBoundingClientRect();
		this.#set(on);
		// The parts above may have closed. The page is scrolled, so that the button stays where it was on the screen.
		scrollBy(0, button.getBoundingClientRect().top - top);
	}

	#set(on: boolean) {
		for (const part of this.#parts) part.open = !on;
		this.#render(on);
	}

	#openNext() {
		const part = this.#parts.find(({ open }) => !open);
		if (!part) return;
		part.open = true;
		part.querySelector('summary')?.focus();
	}

	/** Some browsers open a closed part only for ids inside it, and some for none. */
	#openTarget() {
		const target = targetElement();
		let part = target?.closest('details');
		const isHidden = part && !part.open;
		for (; part; part = part.parentElement?.closest('details')) part.open = true;
		if (isHidden) target?.scrollIntoView();
	}

	#render(on: boolean) {
		const [mode, next] = this.#buttons;
		if (mode) mode.ariaPressed = String(on);
		if (next) next.hidden = !on;
	}
}
