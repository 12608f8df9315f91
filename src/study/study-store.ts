import { checkDocument } from './check-document.ts';
import { EMPTY_DOCUMENT, merge, type StudyDocument } from './study-document.ts';

/** Stores one document. Both methods reject with a `DOMException` if the browser's storage fails. */
export interface DocumentStorage {
	/** The stored document, unchecked, or undefined. */
	read: () => Promise<unknown>;
	/** Reads and writes in one transaction. */
	update: (change: (stored: unknown) => StudyDocument) => Promise<void>;
}

type Change = (document: StudyDocument) => StudyDocument;

/** The stored document is invalid and must not be overwritten. */
class InvalidDocumentError extends Error {}

function parseStored(value: unknown): StudyDocument {
	if (value === undefined) return EMPTY_DOCUMENT;
	const checked = checkDocument(value);
	if ('error' in checked) throw new InvalidDocumentError(checked.error);
	return checked.document;
}

function readValid(value: unknown): StudyDocument | undefined {
	try {
		return parseStored(value);
	} catch {
		return undefined;
	}
}

/**
 * The reader's document. Each change is applied to what is stored at that moment, so that two tabs never overwrite each
 * other. If storage fails, the changes stay in memory and are merged in with the next successful write.
 *
 * Its methods reject only for programming errors; if the storage fails, `error` says so.
 */
export class StudyStore {
	document: StudyDocument = EMPTY_DOCUMENT;
	/** Message for the reader if the last read or write failed, else empty. */
	error = '';
	/** Whether a failed read or write left changes that are not stored. */
	#unsaved = false;
	/** Number of changes that are not written yet. */
	#pending = 0;
	#storage: DocumentStorage;
	#queue: Promise<void> = Promise.resolve();

	constructor(storage: DocumentStorage) {
		this.#storage = storage;
	}

	load(): Promise<void> {
		return this.#enqueue(async () => {
			const stored = parseStored(await this.#storage.read());
			if (this.#pending === 0) this.document = this.#unsaved ? merge(stored, this.document) : stored;
		});
	}

	/** Changes the document in memory at once and the stored one after all earlier changes. */
	change(change: Change): Promise<void> {
		this.document = change(this.document);
		const changed = this.document;
		return this.#write((value) => {
			const stored = parseStored(value);
			return this.#unsaved ? merge(stored, changed) : change(stored);
		});
	}

	/** Like `change`, but overwrites also an invalid stored document. Only for what the reader asks for. */
	replace(change: Change): Promise<void> {
		const known = this.document;
		this.document = change(known);
		return this.#write((value) => {
			const stored = readValid(value);
			if (!stored) return change(known);
			return change(this.#unsaved ? merge(stored, known) : stored);
		});
	}

	#write(change: (stored: unknown) => StudyDocument): Promise<void> {
		this.#pending++;
		return this.#enqueue(async () => {
			let written = this.document;
			await this.#storage.update((stored) => (written = change(stored))).finally(() => this.#pending--);
			this.#unsaved = false;
			// Changes that are still pending are not part of what was written.
			if (this.#pending === 0) this.document = written;
		});
	}

	/** Runs a read or write after all earlier ones. */
	#enqueue(task: () => Promise<void>): Promise<void> {
		const result = this.#queue.then(task).then(
			() => {
				this.error = '';
			},
			(error: unknown) => {
				this.#unsaved = true;
				this.error = messageFor(error);
				if (!isStorageError(error)) throw error;
			},
		);
		this.#queue = result.catch(() => undefined);
		return result;
	}
}

const isStorageError = (error: unknown) => error instanceof DOMException || error instanceof InvalidDocumentError;

function messageFor(error: unknown): string {
	const advice = 'You can go on studying, but export your reviews before you leave this page.';
	if (error instanceof InvalidDocumentError)
		return `The reviews stored in this browser could not be read and were not changed. ${error.message} ${advice}`;
	if (error instanceof DOMException && error.name === 'QuotaExceededError')
		return `The browser has no space left to store your reviews. ${advice}`;
	if (error instanceof DOMException) return `The browser does not let this site store your reviews. ${advice}`;
	return `Your reviews could not be stored because of an error in this site. ${advice}`;
}
