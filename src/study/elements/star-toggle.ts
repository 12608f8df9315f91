import { hasStored } from '../../dom/has-stored.ts';

/** Puts a card on the reader's list of starred cards. Nothing is loaded for those who never starred or studied. */
export class StarToggle extends HTMLElement {
	#listening: AbortController | undefined;

	get #slug() {
		return this.dataset['slug'] ?? '';
	}

	connectedCallback() {
		this.#listening = new AbortController();
		this.addEventListener('click', () => void this.#toggle(), { signal: this.#listening.signal });
		if (hasStored('study', () => localStorage)) void this.#read();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	async #read() {
		const { starred } = await import('./stars.ts');
		this.#say((await starred()).includes(this.#slug));
	}

	async #toggle() {
		const { setStar } = await import('./stars.ts');
		const on = this.querySelector('button')?.ariaPressed !== 'true';
		if (await setStar(this.#slug, on)) this.#say(on);
	}

	#say(on: boolean) {
		const button = this.querySelector('button');
		if (!button) return;
		button.ariaPressed = String(on);
	}
}
