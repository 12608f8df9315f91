import { keepAll, keptAll, keptPages, releaseAll } from '../site-copy.ts';
import { type FileList, LIST } from '../cache-names.ts';

const base = () => document.documentElement.dataset['base'] ?? '/';
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const sizeOf = ({ files }: FileList) => files.reduce((sum, [, bytes]) => sum + bytes, 0);
const pagesOf = ({ files }: FileList) => files.filter(([path]) => path === '' || path.endsWith('/')).length;

/** Keeps the whole site on the device, and lets go of it again. */
class KeepOffline extends HTMLElement {
	#listening: AbortController | undefined;
	#loading: AbortController | undefined;

	get #button() {
		return this.querySelector('button') as HTMLButtonElement;
	}
	get #progress() {
		return this.querySelector('progress') as HTMLProgressElement;
	}

	connectedCallback() {
		if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return;
		this.#listening = new AbortController();
		this.#button.addEventListener('click', () => void this.#act(), { signal: this.#listening.signal });
		void this.#show();
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#loading?.abort();
	}

	#say(words: string, action: string) {
		const status = this.querySelector('[role=status]');
		if (status && status.textContent !== words) status.textContent = words;
		this.#button.textContent = action;
		this.hidden = false;
	}

	/** Says how things stand; a browser that refuses storage never shows the control. */
	async #show() {
		try {
			const list = await keptAll(base());
			this.dataset['kept'] = String(list !== undefined);
			if (list)
				this.#say(
					`All ${pagesOf(list)} pages and the search are kept on this device, ${megabytes(sizeOf(list))}.`,
					'Remove them',
				);
			else this.#say(await this.#price(), 'Keep everything offline');
		} catch {
			this.hidden = true;
		}
	}

	async #price() {
		const answer = await fetch(base() + LIST).catch(() => undefined);
		if (!answer?.ok) return 'What you read is kept. To keep everything, you need a network.';
		const list = (await answer.json()) as FileList;
		return `What you read is kept. Everything: about ${megabytes(list.transfer)} to load, ${megabytes(sizeOf(list))} on this device.`;
	}

	async #act() {
		if (this.#loading) return this.#loading.abort();
		if (this.dataset['kept'] === 'true') await releaseAll(base());
		else await this.#load();
		await this.#show();
	}

	async #load() {
		const { signal } = (this.#loading = new AbortController());
		this.#progress.hidden = false;
		this.#progress.value = 0;
		this.#say('Loading …', 'Stop');
		try {
			await keepAll(base(), signal, (done, list) => {
				this.#progress.value = done / sizeOf(list);
			});
			void navigator.storage.persist().catch(() => undefined);
		} catch {
			if (!signal.aborted) {
				this.dataset['failed'] = 'true';
				await this.#failed();
			}
		} finally {
			this.#loading = undefined;
			this.#progress.hidden = true;
		}
	}

	/** Leaves the reason where it can be read, until the reader tries again. */
	async #failed() {
		this.#say(
			'Not everything could be loaded, for want of network or room. What was loaded stays for the next try.',
			'Try again',
		);
		await new Promise<void>((resolve) => this.#button.addEventListener('click', () => resolve(), { once: true }));
	}
}

/** Lists what is kept, for readers without a network. */
class KeptPages extends HTMLElement {
	async connectedCallback() {
		const pages = await keptPages(base()).catch(() => []);
		if (pages.length === 0) return;
		const items = pages.map(({ path, title }) => {
			const item = document.createElement('li');
			const link = document.createElement('a');
			link.href = base() + path;
			link.textContent = title;
			item.append(link);
			return item;
		});
		this.querySelector('ul')?.replaceChildren(...items);
		this.hidden = false;
	}
}

customElements.define('keep-offline', KeepOffline);
customElements.define('kept-pages', KeptPages);
