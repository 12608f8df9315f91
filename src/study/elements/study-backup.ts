import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { readStudyFile } from '../check-document.ts';
import { dayOf } from '../days.ts';
import { activeReviews, EMPTY_DOCUMENT, merge, type StudyDocument } from '../study-document.ts';
import { undoChange } from '../undo-change.ts';
import { deleteRun } from './practice-storage.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** The document before and after the last import or erasure. */
interface LastChange {
	before: StudyDocument;
	after: StudyDocument;
}

const countReviews = (document: StudyDocument) => activeReviews(document).length;

/** Exports the reader's document as a file, and imports or erases it. */
class StudyBackup extends StudyElement {
	#context: StudyContext | undefined;
	#last: LastChange | undefined;

	protected connect(signal: AbortSignal) {
		const onClick = (part: string, action: (context: StudyContext) => unknown) =>
			this.getPart(part).addEventListener('click', () => this.#context && action(this.#context), { signal });
		onClick('export', (context) => this.#export(context));
		onClick('merge', (context) => this.#import(context, merge));
		onClick('replace', (context) => this.#import(context, (_current, imported) => imported));
		onClick('erase', (context) => this.#erase(context));
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

	async #export({ store }: StudyContext) {
		// With what other tabs have stored.
		await store.load();
		const { document } = store;
		const blob = new Blob([JSON.stringify(document)], { type: 'application/json' });
		const href = URL.createObjectURL(blob);
		createElement('a', { href, download: `dop-notes-study-${dayOf(Date.now())}.json` }).click();
		// After the browser has read it.
		setTimeout(() => URL.revokeObjectURL(href), 10_000);
		this.#say(`Exported ${counted(countReviews(document), 'review')}.`);
	}

	async #import(context: StudyContext, combine: (current: StudyDocument, imported: StudyDocument) => StudyDocument) {
		const file = this.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
		if (!file) return this.#say('Choose a file first.');
		const checked = readStudyFile(await file.text().catch(() => ''));
		if ('error' in checked) return this.#say(`Nothing was imported. ${checked.error} What you have here is unchanged.`);
		return this.#replace(
			context,
			(current) => combine(current, checked.document),
			({ before, after }) =>
				`Imported. Kept here now: ${counted(countReviews(after), 'review')}; before: ${countReviews(before)}.`,
		);
	}

	async #erase(context: StudyContext) {
		await deleteRun();
		await this.#replace(
			context,
			() => EMPTY_DOCUMENT,
			() => 'Everything was erased from this browser.',
		);
	}

	async #replace(
		{ store, replace }: StudyContext,
		change: (current: StudyDocument) => StudyDocument,
		message: (last: LastChange) => string,
	) {
		let last: LastChange = { before: store.document, after: store.document };
		// What is stored may be newer than what this tab knows; the last call gets it.
		await replace((before) => (last = { before, after: change(before) }).after);
		this.#last = last;
		this.getPart('back').hidden = false;
		this.#say(store.error || message(last));
	}

	/** Undoes the last import or erasure, and nothing that the reader has done since. */
	async #restore({ change }: StudyContext) {
		const last = this.#last;
		if (!last) return;
		await change((current) => undoChange(current, last.before, last.after));
		this.#last = undefined;
		this.getPart('back').hidden = true;
		this.#say('Taken back.');
		this.getPart('export').focus();
	}
}

customElements.define('study-backup', StudyBackup);
