import { isCount, isListOf, isObject, isRecordOf, isString, type JsonObject } from '../model/type-guards.ts';
import { isDay } from './days.ts';
import { knownSettings } from './known-settings.ts';
import type { Mark } from './marks.ts';
import {
	APP_ID,
	DOCUMENT_VERSION,
	type Grade,
	type PracticeResult,
	type Review,
	type Settings,
	type StudyDocument,
} from './study-document.ts';

/** The document, or a message for the reader that says why it cannot be used. */
export type CheckedDocument = { document: StudyDocument } | { error: string };

export const isId = (value: unknown): value is string => isString(value) && value.length < 500;
const isGrade = (value: unknown): value is Grade => value === 1 || value === 2 || value === 3 || value === 4;

export const isReview = (value: unknown): value is Review =>
	isObject(value) &&
	isId(value['prompt']) &&
	isCount(value['at']) &&
	isGrade(value['grade']) &&
	(value['practice'] === undefined || value['practice'] === true);

const isMark = (value: unknown): value is Mark =>
	isObject(value) && typeof value['on'] === 'boolean' && isCount(value['changed']);

const isLimit = (value: unknown): value is number => isCount(value) && value > 0;

const isSettings = (value: unknown): value is Settings =>
	isObject(value) &&
	(value['exam'] === undefined || isDay(value['exam'])) &&
	isLimit(value['limit']) &&
	(value['limitBefore'] === undefined || isLimit(value['limitBefore'])) &&
	(value['mostAskedFirst'] === undefined || value['mostAskedFirst'] === true) &&
	(value['newInTurn'] === undefined || value['newInTurn'] === true) &&
	isCount(value['changed']);

const isAnswer = (value: unknown): value is PracticeResult['answers'][number] =>
	isObject(value) && isId(value['prompt']) && typeof value['right'] === 'boolean';

const isPractice = (value: unknown): value is PracticeResult =>
	isObject(value) &&
	isCount(value['at']) &&
	(value['finished'] === undefined || isCount(value['finished'])) &&
	isCount(value['seconds']) &&
	isListOf(value['answers'], isAnswer) &&
	(value['unanswered'] === undefined || isListOf(value['unanswered'], isId));

/** Functions by version number. Each converts a document of that version to the next version. */
export type Migrations = Readonly<Record<number, (older: JsonObject) => JsonObject>>;

const MIGRATIONS: Migrations = {
	// Prompts could not be suspended, and the old answers were kept elsewhere.
	1: (older) => ({ ...older, suspended: {}, oldAnswers: {} }),
};

/**
 * Migrates an older document to a version, one version at a time.
 * @throws when a migration is missing
 */
export function migrate(
	document: JsonObject,
	migrations: Migrations = MIGRATIONS,
	to: number = DOCUMENT_VERSION,
): JsonObject {
	let current = document;
	for (let version = Number(document['version']); version < to; version++) {
		const step = migrations[version];
		if (!step) throw new Error(`There is no migration from version ${version} of the study document.`);
		current = { ...step(current), version: version + 1 };
	}
	return current;
}

/** Checks a document from storage or from a file. Unknown fields are dropped. */
export function checkDocument(value: unknown): CheckedDocument {
	if (!isObject(value) || value['app'] !== APP_ID) return { error: 'This is not a study file of these notes.' };
	const { version } = value;
	if (!isCount(version) || version < 1) return { error: 'The file does not say which version it is.' };
	if (version > DOCUMENT_VERSION) {
		return { error: 'A newer version of this site wrote it. Reload the page to get that version, then try again.' };
	}
	const { reviews, undone, stars, suspended, oldAnswers, settings, practices } = migrate(value);
	if (!isListOf(reviews, isReview)) return { error: 'Its reviews are damaged.' };
	if (!isListOf(undone, isId)) return { error: 'Its list of undone reviews is damaged.' };
	if (!isRecordOf(stars, isMark)) return { error: 'Its stars are damaged.' };
	if (!isRecordOf(suspended, isMark)) return { error: 'Its suspended prompts are damaged.' };
	if (!isRecordOf(oldAnswers, isMark)) return { error: 'Its old answers are damaged.' };
	if (!isSettings(settings)) return { error: 'Its settings are damaged.' };
	if (!isListOf(practices, isPractice)) return { error: 'Its practice results are damaged.' };
	return {
		document: {
			app: APP_ID,
			version: DOCUMENT_VERSION,
			reviews: reviews.map(({ prompt, at, grade, practice }) => ({
				prompt,
				at,
				grade,
				...(practice ? { practice } : {}),
			})),
			undone,
			stars,
			suspended,
			oldAnswers,
			settings: knownSettings(settings),
			practices,
		},
	};
}

/** Reads a study file that the reader has chosen. */
export function readStudyFile(text: string): CheckedDocument {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { error: 'The file is damaged or of another kind: it is not JSON.' };
	}
	return checkDocument(value);
}
