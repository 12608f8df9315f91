const CHOICE = 'recall';

/** What an address leads to; ids of this site need no escapes. */
const targetOf = (hash: string) => document.getElementById(hash.slice(1));

/** Folds the parts of a card until the reader asks for them, one after another. The choice lasts where storage does. */
export class RecallMode extends HTMLElement {
	#listening: AbortController | undefined;

	get #folds() {
		return [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];
	}
	get #buttons() {
		return [...this.querySelectorAll('button')];
	}

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		const [mode, next] = this.#buttons;
		mode?.addEventListener('click', () => this.#toggle(), { signal });
		next?.addEventListener('click', () => this.#next(), { signal });
		// A heading stands outside of what it folds, so the browser alone would not open it.
		window.addEventListener('hashchange', () => this.#openTarget(), { signal });
		if (this.#chosen) this.#foldAll();
		this.#say(this.#chosen);
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #chosen() {
		try {
			return localStorage.getItem(CHOICE) === 'on';
		} catch {
			return false;
		}
	}

	#toggle() {
		const on = this.#buttons[0]?.ariaPressed !== 'true';
		try {
			if (on) localStorage.setItem(CHOICE, 'on');
			else localStorage.removeItem(CHOICE);
		} catch {
			// Without storage the choice lasts for this page.
		}
		for (const fold of this.#folds) fold.open = !on;
		this.#say(on);
	}

	/** What an address leads to stays open. */
	#foldAll() {
		const target = targetOf(location.hash);
		for (const fold of this.#folds) fold.open = fold.contains(target);
	}

	#next() {
		const fold = this.#folds.find(({ open }) => !open);
		if (!fold) return;
		fold.open = true;
		fold.querySelector('summary')?.focus();
	}

	#openTarget() {
		const target = targetOf(location.hash);
		const fold = target?.closest<HTMLDetailsElement>('details.fold');
		if (fold) fold.open = true;
	}

	#say(on: boolean) {
		const [mode, next] = this.#buttons;
		if (mode) mode.ariaPressed = String(on);
		if (next) next.hidden = !on;
	}
}
