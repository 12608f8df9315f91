import { readStudyFile } from '../check-document.ts';
import { dayOf } from '../days.ts';
import { EMPTY, merge, reviewsOf, type StudyDocument } from '../study-document.ts';
import { counted } from '../../model/counted.ts';
import { CHANGED, type Desk, desk } from './study-context.ts';

/** Takes the reader's document out as a file and brings it back. */
class StudyBackup extends HTMLElement {
	#listening: AbortController | undefined;
	#desk: Desk | undefined;
	#before: StudyDocument | undefined;

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		const on = (part: string, act: () => unknown) => this.#part(part).addEventListener('click', act, { signal });
		on('export', () => this.#export());
		on('merge', () => this.#import((here, file) => merge(here, file)));
		on('replace', () => this.#import((_here, file) => file));
		on('erase', () => this.#put(EMPTY, 'Everything was erased from this browser.'));
		on('back', () => this.#takeBack());
		document.addEventListener(CHANGED, () => void this.#sayStorage(), { signal });
		desk().then(
			async (opened) => {
				this.#desk = opened;
				await this.#sayStorage();
				this.hidden = false;
			},
			() => undefined,
		);
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#part(name: string) {
		return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
	}

	#say(words: string) {
		this.#part('said').textContent = words;
	}

	async #sayStorage() {
		const trouble = this.#desk?.store.trouble ?? '';
		const lasting = await navigator.storage?.persisted?.().catch(() => false);
		const kept = lasting
			? 'The browser has promised to keep it.'
			: 'The browser may clear it when space runs short or after weeks without a visit, so export it now and then.';
		this.#part('storage').textContent = trouble || `All of it lies in this browser only. ${kept}`;
	}

	#export() {
		const here = this.#desk?.store.document;
		if (!here) return;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([JSON.stringify(here)], { type: 'application/json' }));
		link.download = `dop-notes-study-${dayOf(Date.now())}.json`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
		this.#say(`Exported ${counted(reviewsOf(here).length, 'review')}.`);
	}

	async #import(join: (here: StudyDocument, file: StudyDocument) => StudyDocument) {
		const file = this.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
		if (!file) return this.#say('Choose a file first.');
		const checked = readStudyFile(await file.text().catch(() => ''));
		if ('fault' in checked) return this.#say(`Nothing was imported. ${checked.fault} What you have here is unchanged.`);
		const here = this.#desk?.store.document ?? EMPTY;
		const next = join(here, checked.document);
		const count = counted(reviewsOf(next).length, 'review');
		return this.#put(next, `Imported. Kept here now: ${count}; before: ${reviewsOf(here).length}.`);
	}

	async #put(next: StudyDocument, words: string) {
		this.#before = this.#desk?.store.document;
		await this.#desk?.replace(next);
		this.#part('back').hidden = false;
		this.#say(words);
	}

	async #takeBack() {
		if (!this.#before) return;
		await this.#desk?.replace(this.#before);
		this.#before = undefined;
		this.#part('back').hidden = true;
		this.#say('Taken back.');
		this.#part('export').focus();
	}
}

customElements.define('study-backup', StudyBackup);
