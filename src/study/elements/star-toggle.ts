import { ListeningElement } from '../../dom/listening-element.ts';
import { loadAside, loadScript } from '../../dom/load-script.ts';
import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';
import { hasStudyFlag } from './has-study-flag.ts';

const importStars = () => import('./stars.ts');

/** A button that stars a card. The database is opened only for readers who have studied or starred something. */
export class StarToggle extends ListeningElement {
	#isFollowing = false;

	get #slug() {
		const { slug } = this.dataset;
		if (!slug) throw new Error('<star-toggle> has no "data-slug" attribute.');
		return slug;
	}

	protected connect(signal: AbortSignal) {
		const follow = () => loadAside(() => this.#follow(signal));
		this.addEventListener('click', () => void this.#toggle(signal), { signal });
		if (hasStudyFlag()) follow();
		// The first star or review in another tab, or before Back led to this page again.
		else onStoredElsewhere('study', () => hasStudyFlag() && follow(), signal);
	}

	/** Shows the stored state, now and after changes in other tabs. */
	async #follow(signal: AbortSignal) {
		const { loadStars, onChangeElsewhere } = await importStars();
		const show = async () => this.#render((await loadStars()).includes(this.#slug));
		if (!this.#isFollowing) onChangeElsewhere(() => void show(), signal);
		this.#isFollowing = true;
		await show();
	}

	async #toggle(signal: AbortSignal) {
		const stars = await loadScript(importStars);
		if (!stars) return;
		const on = this.querySelector('button')?.ariaPressed !== 'true';
		// Where nothing can be stored, the button does not change.
		if (await stars.setStar(this.#slug, on)) await this.#follow(signal);
	}

	#render(on: boolean) {
		const button = this.querySelector('button');
		if (button) button.ariaPressed = String(on);
	}
}
