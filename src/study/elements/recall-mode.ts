import { ListeningElement } from '../../dom/listening-element.ts';
import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';

const STORAGE_KEY = 'recall';

/** The element with the id of a URL's fragment. Ids of this site need no decoding. */
const elementFor = (hash: string) => document.getElementById(hash.slice(1));

/**
 * Closes the parts of a card, so that the reader can recall each one before opening it. The choice is stored, if the
 * browser allows that.
 */
export class RecallMode extends ListeningElement {
	get #parts() {
		return [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];
	}
	get #buttons() {
		return [...this.querySelectorAll('button')];
	}

	protected connect(signal: AbortSignal) {
		const [mode, next] = this.#buttons;
		mode?.addEventListener('click', () => this.#toggle(), { signal });
		next?.addEventListener('click', () => this.#openNext(), { signal });
		// Browsers open a closed part only for ids inside it; the id of its heading belongs to the summary.
		window.addEventListener('hashchange', () => this.#openTarget(), { signal });
		onStoredElsewhere(STORAGE_KEY, () => this.#follow(), signal);
		const on = this.#stored ?? false;
		if (on) this.#closeAll();
		this.#render(on);
	}

	/** The stored choice; undefined where the browser refuses storage. */
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

	/** Takes over the stored choice, if it is not the one that is shown. */
	#follow() {
		const on = this.#stored;
		if (on !== undefined && on !== this.#isOn) this.#set(on);
	}

	#toggle() {
		const on = !this.#isOn;
		try {
			if (on) localStorage.setItem(STORAGE_KEY, 'on');
			else localStorage.removeItem(STORAGE_KEY);
		} catch {
			// Without storage the choice lasts until the reader leaves the page.
		}
		this.#set(on);
	}

	#set(on: boolean) {
		for (const part of this.#parts) part.open = !on;
		this.#render(on);
	}

	/** Closes all parts, except the one that contains the target of the URL's fragment. */
	#closeAll() {
		const target = elementFor(location.hash);
		for (const part of this.#parts) part.open = part.contains(target);
	}

	#openNext() {
		const part = this.#parts.find(({ open }) => !open);
		if (!part) return;
		part.open = true;
		part.querySelector('summary')?.focus();
	}

	#openTarget() {
		const part = elementFor(location.hash)?.closest<HTMLDetailsElement>('details.fold');
		if (part) part.open = true;
	}

	#render(on: boolean) {
		const [mode, next] = this.#buttons;
		if (mode) mode.ariaPressed = String(on);
		if (next) next.hidden = !on;
	}
}
