const THEMES = ['', 'light', 'dark'] as const;
const NAMES = { '': 'as the device', light: 'light', dark: 'dark' } as const;

type Theme = (typeof THEMES)[number];

/** Lets the reader choose light or dark, or leave it to the device. The choice lasts where storage does. */
export class ThemeSwitch extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		this.hidden = false;
		this.#say();
		this.querySelector('button')?.addEventListener('click', () => this.#next(), { signal: this.#listening.signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #theme(): Theme {
		return THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? '';
	}

	#next() {
		const theme = THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length] ?? '';
		document.documentElement.dataset['theme'] = theme;
		try {
			if (theme) localStorage.setItem('theme', theme);
			else localStorage.removeItem('theme');
		} catch {
			// Without storage the choice lasts for this page.
		}
		this.#say();
	}

	#say() {
		const name = this.querySelector('[data-theme-name]');
		if (name) name.textContent = NAMES[this.#theme];
	}
}
