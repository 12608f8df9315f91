import { ListeningElement } from '../../dom/listening-element.ts';
import { hasStudyFlag } from './has-study-flag.ts';

/** A button that stars a card. The database is opened only for readers who have studied or starred something. */
export class StarToggle extends ListeningElement {
	get #slug() {
		const { slug } = this.dataset;
		if (!slug) throw new Error('<star-toggle> has no "data-slug" attribute.');
		return slug;
	}

	protected connect(signal: AbortSignal) {
		this.addEventListener('click', () => void this.#toggle(), { signal });
		if (hasStudyFlag()) void this.#load();
	}

	async #load() {
		const { loadStars } = await import('./stars.ts');
		this.#render((await loadStars()).includes(this.#slug));
	}

	async #toggle() {
		const { setStar } = await import('./stars.ts');
		const on = this.querySelector('button')?.ariaPressed !== 'true';
		if (await setStar(this.#slug, on)) this.#render(on);
	}

	#render(on: boolean) {
		const button = this.querySelector('button');
		if (button) button.ariaPressed = String(on);
	}
}
