import { checkDocument } from './check-document.ts';
import { EMPTY, merge, type StudyDocument } from './study-document.ts';

/** Where the one document lies. Both may fail. */
export interface Shelf {
	read: () => Promise<unknown>;
	/** Reads and writes in one step that nothing else comes between. */
	update: (change: (stored: unknown) => StudyDocument) => Promise<void>;
}

type Change = (document: StudyDocument) => StudyDocument;

/** What is stored there cannot be understood, so it must not be written over. */
class Unreadable extends Error {}

function stored(value: unknown): StudyDocument {
	if (value === undefined) return EMPTY;
	const checked = checkDocument(value);
	if ('fault' in checked) throw new Unreadable(checked.fault);
	return checked.document;
}

/**
 * The reader's document. Each change is applied to what lies on the shelf at that moment, so two tabs never overwrite
 * one another. Where the shelf fails, study goes on in memory, and what could not be written is joined in later.
 */
export class StudyStore {
	document: StudyDocument = EMPTY;
	/** Why nothing is being kept; empty while all is well. */
	trouble = '';
	#unsaved = false;
	/** Changes that are in the document here and not on the shelf yet. */
	#pending = 0;
	#shelf: Shelf;
	#queue: Promise<void> = Promise.resolve();

	constructor(shelf: Shelf) {
		this.#shelf = shelf;
	}

	/** Reads what is there. */
	load(): Promise<void> {
		return this.#inTurn(async () => {
			const found = stored(await this.#shelf.read());
			if (this.#pending === 0) this.document = this.#unsaved ? merge(found, this.document) : found;
		});
	}

	/** Changes the document here at once, and on the shelf as soon as it is this change's turn. */
	change(change: Change): Promise<void> {
		this.document = change(this.document);
		const mine = this.document;
		return this.#write((value) => {
			const found = stored(value);
			return this.#unsaved ? merge(found, mine) : change(found);
		});
	}

	/** Puts another document in its place, also in that of one that cannot be read: the reader has asked for it. */
	replace(document: StudyDocument): Promise<void> {
		this.document = document;
		return this.#write(() => document);
	}

	#write(change: (value: unknown) => StudyDocument): Promise<void> {
		this.#pending++;
		return this.#inTurn(async () => {
			let written: StudyDocument = EMPTY;
			await this.#shelf.update((value) => (written = change(value))).finally(() => this.#pending--);
			this.#unsaved = false;
			// What lies on the shelf lacks the changes that came meanwhile.
			if (this.#pending === 0) this.document = written;
		});
	}

	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#queue.then(work).then(
			() => void (this.trouble = ''),
			(error: unknown) => {
				this.#unsaved = true;
				this.trouble = wordsFor(error);
			},
		);
		this.#queue = turn;
		return turn;
	}
}

function wordsFor(error: unknown): string {
	const rest = 'This session goes on, but export it before you leave.';
	if (error instanceof Unreadable)
		return `What is stored here could not be read and was left as it is. ${error.message} ${rest}`;
	if ((error as Error | undefined)?.name === 'QuotaExceededError')
		return `The browser has no room left to keep your reviews. ${rest}`;
	return `The browser does not let this site keep your reviews. ${rest}`;
}
