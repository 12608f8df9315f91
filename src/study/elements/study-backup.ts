import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { readStudyFile } from '../check-document.ts';
import { dateText } from '../day-text.ts';
import { dayOf } from '../days.ts';
import { exportText } from '../export-text.ts';
import { APP_ID, activeReviews, EMPTY_DOCUMENT, merge, type StudyDocument } from '../study-document.ts';
import { undoChange } from '../undo-change.ts';
import {
	type DocumentChange,
	forgetImport,
	type ImportNotice,
	loadImportChange,
	loadImportNotice,
	saveImport,
} from './last-import.ts';
import { adoptOldAnswers, deleteOldAnswers } from './old-answer-storage.ts';
import { deletePractice } from './practice-storage.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

const countReviews = (document: StudyDocument) => activeReviews(document).length;

/** Exports the reader's document as a file, and imports or erases it. */
class StudyBackup extends StudyElement {
	#context: StudyContext | undefined;
	/** The last import or erasure, as long as it can be taken back. */
	#last: DocumentChange | undefined;

	protected connect(signal: AbortSignal) {
		const onClick = (part: string, action: (context: StudyContext) => unknown) =>
			this.getPart(part).addEventListener('click', () => this.#context && action(this.#context), { signal });
		onClick('export', (context) => this.#export(context));
		onClick('merge', (context) => this.#import(context, merge));
		onClick('replace', (context) => this.#import(context, (_current, imported) => imported));
		onClick('erase', () => this.#confirmErase(true));
		onClick('keep', () => this.#confirmErase(false));
		onClick('erase-now', (context) => this.#erase(context));
		onClick('back', (context) => this.#restore(context));
		void withStudyContext((context) => {
			this.#context = context;
			document.addEventListener(STUDY_CHANGED, () => void this.#renderStorage(context), { signal });
			void this.#renderStorage(context).then(() => (this.hidden = false));
			void this.#offerLastImport();
		});
	}

	/** Offers to take back an import that was made before the page was loaded. */
	async #offerLastImport() {
		const notice = await loadImportNotice(Date.now());
		if (!notice || this.#last) return;
		this.#say(`${dateText(notice.at)}: ${notice.message}`);
		this.getPart('back').hidden = false;
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

	async #export({ store, change }: StudyContext) {
		await adoptOldAnswers({ change });
		// With what other tabs have stored.
		await store.load();
		const { document } = store;
		const blob = new Blob([JSON.stringify(document)], { type: 'application/json' });
		const href = URL.createObjectURL(blob);
		createElement('a', { href, download: `${APP_ID}-${dayOf(Date.now())}.json` }).click();
		// After the browser has read it.
		setTimeout(() => URL.revokeObjectURL(href), 10_000);
		this.getPart('exported').textContent = exportText(document);
	}

	async #import(context: StudyContext, combine: (current: StudyDocument, imported: StudyDocument) => StudyDocument) {
		const file = this.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
		if (!file) return this.#say('Choose a file first.');
		this.#say('');
		const checked = readStudyFile(await file.text().catch(() => ''));
		if ('error' in checked) return this.#say(`Nothing was imported. ${checked.error} What you have here is unchanged.`);
		const change = await this.#replace(context, (current) => combine(current, checked.document));
		const [now, before] = [change.after, change.before].map(countReviews);
		const notice: ImportNotice = {
			at: Date.now(),
			message: `Imported. Kept here now: ${counted(now ?? 0, 'review')}; before: ${before ?? 0}.`,
		};
		this.#say(context.store.error || notice.message);
		await saveImport(notice, change);
	}

	/** @param asks whether to ask before everything is erased, or to show the first button again */
	#confirmErase(asks: boolean) {
		this.getPart('erase').hidden = asks;
		this.getPart('confirm').hidden = !asks;
		this.getPart(asks ? 'keep' : 'erase').focus();
	}

	async #erase(context: StudyContext) {
		this.#confirmErase(false);
		await deletePractice();
		await deleteOldAnswers();
		// Unlike an import, an erasure cannot be undone after a reload: what was erased must not stay stored.
		await forgetImport();
		await this.#replace(context, () => EMPTY_DOCUMENT);
		this.#say(
			context.store.error ||
				'Everything was erased from this browser. Until you leave this page, you can take that back.',
		);
	}

	async #replace(
		{ store, replace }: StudyContext,
		change: (current: StudyDocument) => StudyDocument,
	): Promise<DocumentChange> {
		let last: DocumentChange = { before: store.document, after: store.document };
		// It may be called twice: with what this tab knows, then with what is stored, which may be newer.
		await replace((before) => (last = { before, after: change(before) }).after);
		this.#last = last;
		this.getPart('back').hidden = false;
		return last;
	}

	/** Undoes the last import or erasure, and nothing that the reader has done since. */
	async #restore({ change }: StudyContext) {
		const last = this.#last ?? (await loadImportChange());
		if (last) await change((current) => undoChange(current, last.before, last.after));
		this.#last = undefined;
		await forgetImport();
		this.getPart('back').hidden = true;
		this.#say(
			last
				? 'Taken back.'
				: 'Nothing was taken back: the stored copy cannot be read, or another tab has taken it back.',
		);
		this.getPart('export').focus();
	}
}

customElements.define('study-backup', StudyBackup);
