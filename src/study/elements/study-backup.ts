import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { readStudyFile } from '../check-document.ts';
import { dayOf } from '../days.ts';
import { activeReviews, EMPTY_DOCUMENT, merge, type StudyDocument } from '../study-document.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Exports the reader's document as a file, and imports or erases it. */
class StudyBackup extends StudyElement {
	#context: StudyContext | undefined;
	/** The document before the last import or erasure. */
	#previous: StudyDocument | undefined;

	protected connect(signal: AbortSignal) {
		const onClick = (part: string, action: (context: StudyContext) => unknown) =>
			this.getPart(part).addEventListener('click', () => this.#context && action(this.#context), { signal });
		onClick('export', (context) => this.#export(context));
		onClick('merge', (context) => this.#import(context, merge));
		onClick('replace', (context) => this.#import(context, (_current, imported) => imported));
		onClick('erase', (context) => this.#replace(context, EMPTY_DOCUMENT, 'Everything was erased from this browser.'));
		onClick('back', (context) => this.#restore(context));
		void withStudyContext((context) => {
			this.#context = context;
			document.addEventListener(STUDY_CHANGED, () => void this.#renderStorage(context), { signal });
			void this.#renderStorage(context).then(() => (this.hidden = false));
		});
	}

	#say(message: string) {
		this.getPart('status').textContent = message;
	}

	/** Shows whether the data is stored, and whether the browser may delete it. */
	async #renderStorage({ store }: StudyContext) {
		const isPersistent = await navigator.storage?.persisted?.().catch(() => false);
		const duration = isPersistent
			? 'The browser will not delete it by itself.'
			: 'The browser may delete it if it needs the space or if you do not visit for weeks, so export it from time to time.';
		this.getPart('storage').textContent = store.error || `Your data is stored only in this browser. ${duration}`;
	}

	#export({ store: { document } }: StudyContext) {
		const blob = new Blob([JSON.stringify(document)], { type: 'application/json' });
		const href = URL.createObjectURL(blob);
		createElement('a', { href, download: `dop-notes-study-${dayOf(Date.now())}.json` }).click();
		// After the browser has read it.
		setTimeout(() => URL.revokeObjectURL(href), 10_000);
		this.#say(`Exported ${counted(activeReviews(document).length, 'review')}.`);
	}

	async #import(context: StudyContext, combine: (current: StudyDocument, imported: StudyDocument) => StudyDocument) {
		const file = this.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
		if (!file) return this.#say('Choose a file first.');
		const checked = readStudyFile(await file.text().catch(() => ''));
		if ('error' in checked) return this.#say(`Nothing was imported. ${checked.error} What you have here is unchanged.`);
		const current = context.store.document;
		const next = combine(current, checked.document);
		const count = counted(activeReviews(next).length, 'review');
		return this.#replace(context, next, `Imported. Kept here now: ${count}; before: ${activeReviews(current).length}.`);
	}

	async #replace({ store, replace }: StudyContext, next: StudyDocument, message: string) {
		this.#previous = store.document;
		await replace(next);
		this.getPart('back').hidden = false;
		this.#say(message);
	}

	/** Undoes the last import or erasure. */
	async #restore({ replace }: StudyContext) {
		if (!this.#previous) return;
		await replace(this.#previous);
		this.#previous = undefined;
		this.getPart('back').hidden = true;
		this.#say('Taken back.');
		this.getPart('export').focus();
	}
}

customElements.define('study-backup', StudyBackup);
