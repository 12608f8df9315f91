import { ListeningElement } from '../dom/listening-element.ts';
import { onStoredElsewhere } from '../dom/on-stored-elsewhere.ts';
import { storeLocally } from '../dom/store-locally.ts';

/** The empty theme follows the device. */
const THEMES = ['', 'light', 'dark'] as const;
const NAMES = { '': 'as the device', light: 'light', dark: 'dark' } as const;

type Theme = (typeof THEMES)[number];

/** Lets the reader choose a color scheme. The choice is stored, if the browser allows that. */
export class ThemeSwitch extends ListeningElement {
	protected connect(signal: AbortSignal) {
		this.hidden = false;
		this.#render();
		this.querySelector('button')?.addEventListener('click', () => this.#next(), { signal });
		onStoredElsewhere('theme', () => this.#follow(), signal);
	}

	#follow() {
		try {
			document.documentElement.dataset['theme'] = localStorage.getItem('theme') ?? '';
		} catch {
			return;
		}
		this.#render();
	}

	get #theme(): Theme {
		return THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? '';
	}

	#next() {
		const theme = THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length] ?? '';
		document.documentElement.dataset['theme'] = theme;
		storeLocally('theme', theme);
		this.#render();
	}

	#render() {
		const name = this.querySelector('[data-theme-name]');
		if (name) name.textContent = NAMES[this.#theme];
	}
}
