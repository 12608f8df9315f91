import { askToPersist } from '../../dom/ask-to-persist.ts';
import { basePath } from '../../dom/base-path.ts';
import { ListeningElement } from '../../dom/listening-element.ts';
import { counted } from '../../model/counted.ts';
import { required } from '../../model/required.ts';
import { type OfflineManifest, readManifest } from '../offline-manifest.ts';
import { removeSite, type SavedSite, savedSite, saveSite } from '../site-copy.ts';
import { MANIFEST, PROMPTS } from '../site-files.ts';
import { onChangeElsewhere, tellOtherTabs } from './other-tabs.ts';

const KEEP = 'Keep everything offline';
const REMOVE = 'Remove them';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const totalSize = ({ files }: OfflineManifest) => files.reduce((sum, [, bytes]) => sum + bytes, 0);
const countPages = ({ files }: OfflineManifest) => files.filter(([path]) => path === '' || path.endsWith('/')).length;

/** Copies of older versions lack the prompts. */
const withPrompts = ({ files }: OfflineManifest) =>
	files.some(([path]) => path === PROMPTS) ? 'Review and practice work too. ' : '';

/** Says what it would take to save the whole site. */
async function offerText(): Promise<string> {
	try {
		const response = await fetch(basePath() + MANIFEST);
		if (!response.ok) throw new Error(`The server answered ${response.status}.`);
		const manifest = await readManifest(response);
		return `Pages that you open are kept. All pages: about ${megabytes(manifest.transfer)} to download, ${megabytes(totalSize(manifest))} on this device.`;
	} catch {
		return 'Pages that you open are kept. To keep all pages, go online.';
	}
}

/** Whether a worker can show what is saved: browsers may refuse or remove it and leave the copy. */
const hasWorker = async () => Boolean((await navigator.serviceWorker.getRegistration(basePath()))?.active);

/** Says what is saved, whether it can be opened, and what the button does then. */
async function savedText({ manifest, missing }: SavedSite): Promise<readonly [message: string, action: string]> {
	const size = megabytes(totalSize(manifest));
	if (missing > 0) {
		const gone = `${missing} of ${counted(manifest.files.length, 'file')} that were kept`;
		return [`Not everything is kept any more: ${gone} are gone from this device.`, KEEP];
	}
	if (!(await hasWorker())) {
		const pages = `All ${countPages(manifest)} pages are saved, ${size}`;
		return [`${pages}, but this browser does not let the site open them without a network.`, REMOVE];
	}
	return [
		`All ${countPages(manifest)} pages and the search are kept on this device, ${size}. ${withPrompts(manifest)}Feeds, the deck and files for programs need a network.`,
		REMOVE,
	];
}

/** Saves the whole site on the device or removes it. It stays hidden if the browser refuses storage. */
class KeepOffline extends ListeningElement {
	/** Stops the download that is running. */
	#download: AbortController | undefined;
	#isSaved = false;
	#hasFailed = false;
	/** How often the state was looked at. */
	#turn = 0;

	get #button() {
		return required(this.querySelector('button'), 'the button of <keep-offline>');
	}
	get #progress() {
		return required(this.querySelector('progress'), 'the progress bar of <keep-offline>');
	}

	protected connect(signal: AbortSignal) {
		if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return;
		this.#button.addEventListener('click', () => void this.#onClick(), { signal });
		signal.addEventListener('abort', () => this.#download?.abort());
		// Another tab may keep or remove the copy, and the browser may delete it.
		onChangeElsewhere(() => void this.#follow(), signal);
		// The worker is started after the page, and again where it was removed.
		navigator.serviceWorker.addEventListener('controllerchange', () => void this.#follow(), { signal });
		void this.#showState();
	}

	/** Shows the state again, unless a download or its failure is shown. */
	async #follow() {
		if (!this.#download && !this.#hasFailed) await this.#showState();
	}

	#render(message: string, action: string) {
		const status = this.querySelector('[role=status]');
		if (status && status.textContent !== message) status.textContent = message;
		this.#button.textContent = action;
		this.hidden = false;
	}

	async #showState() {
		const turn = ++this.#turn;
		let saved: SavedSite | undefined;
		try {
			saved = await savedSite(basePath());
		} catch {
			this.hidden = true;
			return;
		}
		this.#isSaved = saved?.missing === 0;
		const [message, action] = saved ? await savedText(saved) : [await offerText(), KEEP];
		// Something has changed since, and is looked at again.
		if (turn === this.#turn) this.#render(message, action);
	}

	async #onClick() {
		if (this.#download) return this.#download.abort();
		if (this.#isSaved) await removeSite(basePath());
		else if ((this.#hasFailed = !(await this.#save()))) return;
		tellOtherTabs();
		await this.#showState();
	}

	/** Returns false if it failed; then the reason is shown. */
	async #save(): Promise<boolean> {
		const { signal } = (this.#download = new AbortController());
		this.#progress.hidden = false;
		this.#progress.value = 0;
		this.#render('Loading …', 'Stop');
		try {
			await saveSite(basePath(), signal, (bytes, manifest) => {
				this.#progress.value = bytes / totalSize(manifest);
			});
			void askToPersist();
			if (!(await navigator.serviceWorker.getRegistration(basePath()))) {
				this.#render('Everything is saved, but this browser does not let the site open it offline.', 'Try again');
				return false;
			}
			return true;
		} catch {
			if (signal.aborted) return true;
			this.#render(
				'Not everything could be loaded: the network failed or there is not enough space. The next try continues from here.',
				'Try again',
			);
			return false;
		} finally {
			this.#download = undefined;
			this.#progress.hidden = true;
		}
	}
}

customElements.define('keep-offline', KeepOffline);
