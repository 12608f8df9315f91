import { hasStored } from '../../dom/has-stored.ts';
import { ListeningElement } from '../../dom/listening-element.ts';
import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';
import { storeLocally } from '../../dom/store-locally.ts';
import { comesFromOutside } from './comes-from-outside.ts';

const STORAGE_KEY = 'recall';

const isStored = () => hasStored(STORAGE_KEY, () => localStorage);

/** The element with the id of a URL's fragment. Ids of this site need no decoding. */
const targetElement = () => document.getElementById(location.hash.slice(1));

/**
 * Closes the parts of a card, so that the reader can recall each one before opening it. The choice is stored, if the
 * browser allows that. Who comes from the search or from another site finds the card open.
 */
export class RecallMode extends ListeningElement {
	/** The stored choice when it was last looked at; false where the browser refuses storage. */
	#known = false;

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
		// It does not bubble.
		document.addEventListener('toggle', () => this.#keep(), { capture: true, signal });
		onStoredElsewhere(STORAGE_KEY, () => this.#follow(), signal);
		this.#known = isStored();
		if (this.#known && !comesFromOutside()) this.#set(true, history.state as boolean[] | null);
		this.#openTarget();
	}

	/** Keeps which parts are open, for a reload or Back: another visit of the card begins with all closed. */
	#keep() {
		history.replaceState(this.#isOn ? this.#parts.map(({ open }) => open) : null, '');
	}

	get #isOn() {
		return this.#buttons[0]?.ariaPressed === 'true';
	}

	/** Takes over the stored choice, if another tab has changed it. */
	#follow() {
		const on = isStored();
		const isChanged = on !== this.#known;
		this.#known = on;
		if (isChanged && on !== this.#isOn) this.#set(on);
	}

	#toggle(button: Element) {
		const on = !this.#isOn;
		storeLocally(STORAGE_KEY, on ? 'on' : '');
		this.#known = isStored();
		const { top } = button.getBoundingClientRect();
		this.#set(on);
		// The parts above may have closed. The page is scrolled, so that the button stays where it was on the screen.
		scrollBy(0, button.getBoundingClientRect().top - top);
	}

	/** @param kept whether each part was open before a reload */
	#set(on: boolean, kept?: readonly boolean[] | null) {
		this.#parts.forEach((part, index) => (part.open = kept?.[index] ?? !on));
		const [mode, next] = this.#buttons;
		if (mode) mode.ariaPressed = String(on);
		if (next) next.hidden = !on;
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
		this.#keep();
	}
}
