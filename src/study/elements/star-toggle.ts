import { ListeningElement } from '../../dom/listening-element.ts';
import { loadAside, loadScript } from '../../dom/load-script.ts';
import { hasStudyFlag } from './has-study-flag.ts';

const importStars = () => import('./stars.ts');

/** A button that stars a card. The database is opened only for readers who have studied or starred something. */
export class StarToggle extends ListeningElement {
	get #slug() {
		const { slug } = this.dataset;
		if (!slug) throw new Error('<star-toggle> has no "data-slug" attribute.');
		return slug;
	}

	protected connect(signal: AbortSignal) {
		this.addEventListener('click', () => void this.#toggle(), { signal });
		if (hasStudyFlag()) loadAside(() => this.#load());
	}

	async #load() {
		const { loadStars } = await importStars();
		this.#render((await loadStars()).includes(this.#slug));
	}

	async #toggle() {
		const stars = await loadScript(importStars);
		if (!stars) return;
		const on = this.querySelector('button')?.ariaPressed !== 'true';
		if (await stars.setStar(this.#slug, on)) this.#render(on);
	}

	#render(on: boolean) {
		const button = this.querySelector('button');
		if (button) button.ariaPressed = String(on);
	}
}
