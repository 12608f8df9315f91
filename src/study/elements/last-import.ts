import { delMany, get } from 'idb-keyval';
import { isCount, isObject, isString } from '../../model/type-guards.ts';
import { checkDocument } from '../check-document.ts';
import type { StudyDocument } from '../study-document.ts';
import { ifStored } from './if-stored.ts';
import { putValues, studyDatabase } from './study-database.ts';

/** What the reader is told of the last import. */
export interface ImportNotice {
	/** Timestamp in milliseconds. */
	at: number;
	message: string;
}

/** The document before and after an import or erasure. */
export interface DocumentChange {
	before: StudyDocument;
	after: StudyDocument;
}

// In two records, so that opening the page does not read two documents.
const NOTICE = 'last-import';
const CHANGE = 'last-import-change';
/** An import can be taken back for a week. */
const MAX_AGE_MS = 7 * 86_400_000;

const isNotice = (value: unknown): value is ImportNotice =>
	isObject(value) && isCount(value['at']) && isString(value['message']);

/** The notice of an import that can still be taken back. */
export async function loadImportNotice(now: number): Promise<ImportNotice | undefined> {
	const notice = await ifStored(() => get<unknown>(NOTICE, studyDatabase));
	if (notice === undefined) return undefined;
	if (isNotice(notice) && now - notice.at < MAX_AGE_MS) return notice;
	await forgetImport();
	return undefined;
}

/** The documents of that import; undefined if they cannot be read. */
export async function loadImportChange(): Promise<DocumentChange | undefined> {
	const change = await ifStored(() => get<unknown>(CHANGE, studyDatabase));
	if (!isObject(change)) return undefined;
	const [before, after] = [checkDocument(change['before']), checkDocument(change['after'])];
	return 'error' in before || 'error' in after ? undefined : { before: before.document, after: after.document };
}

/** Stores an import, so that it can be taken back after a reload: if storage refuses, only until then. */
export const saveImport = (notice: ImportNotice, change: DocumentChange) =>
	ifStored(() => putValues([CHANGE, change], [NOTICE, notice]));

export const forgetImport = () => ifStored(() => delMany([NOTICE, CHANGE], studyDatabase));
