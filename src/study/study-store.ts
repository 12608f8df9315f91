import { checkDocument } from './check-document.ts';
import { isJournalEntry, type JournalEntry, withEntry, withJournal } from './journal.ts';
import { EMPTY_DOCUMENT, merge, type StudyDocument } from './study-document.ts';

/** What is stored, unchecked. */
export interface StoredStudy {
	/** The document, or undefined. */
	document: unknown;
	/** The grades given since it was written. */
	journal: readonly unknown[];
}

/** Stores one document and its journal. All methods reject with a `DOMException` if the browser's storage fails. */
export interface DocumentStorage {
	read: () => Promise<StoredStudy>;
	/** Reads both, writes the document and empties the journal, in one transaction. */
	update: (change: (stored: StoredStudy) => StudyDocument) => Promise<void>;
	/** Adds an entry to the journal. */
	append: (entry: JournalEntry) => Promise<void>;
}

type Change = (document: StudyDocument) => StudyDocument;

/** The stored document is invalid and must not be overwritten. */
class InvalidDocumentError extends Error {}

/** From this number of entries on, the journal is taken into the document when it is read. */
const MAX_JOURNAL = 500;

function parseStored({ document, journal }: StoredStudy): StudyDocument {
	const checked = document === undefined ? { document: EMPTY_DOCUMENT } : checkDocument(document);
	if ('error' in checked) throw new InvalidDocumentError(checked.error);
	return withJournal(checked.document, journal.filter(isJournalEntry));
}

function readValid(stored: StoredStudy): StudyDocument | undefined {
	try {
		return parseStored(stored);
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
			const read = await this.#storage.read();
			const stored = parseStored(read);
			// What is not written yet is added to what is stored.
			this.document = this.#unsaved || this.#pending > 0 ? merge(stored, this.document) : stored;
			if (read.journal.length >= MAX_JOURNAL) void this.change((document) => document);
		});
	}

	/**
	 * Gives or undoes a grade, like `change`. Only the entry is written, so it takes the same time however long the
	 * document is.
	 */
	append(entry: JournalEntry): Promise<void> {
		// Changes that an earlier write left out must be written too.
		if (this.#unsaved) return this.change((document) => withEntry(document, entry));
		this.document = withEntry(this.document, entry);
		this.#pending++;
		return this.#enqueue(() => this.#storage.append(entry).finally(() => this.#pending--));
	}

	/** Changes the document in memory at once and the stored one after all earlier changes. */
	change(change: Change): Promise<void> {
		this.document = change(this.document);
		const changed = this.document;
		return this.#write((read) => {
			const stored = parseStored(read);
			return this.#unsaved ? merge(stored, changed) : change(stored);
		});
	}

	/** Like `change`, but overwrites also an invalid stored document. Only for what the reader asks for. */
	replace(change: Change): Promise<void> {
		const known = this.document;
		this.document = change(known);
		return this.#write((read) => {
			const stored = readValid(read);
			if (!stored) return change(known);
			return change(this.#unsaved ? merge(stored, known) : stored);
		});
	}

	#write(change: (stored: StoredStudy) => StudyDocument): Promise<void> {
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
