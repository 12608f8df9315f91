import { isDay } from './days.ts';
import {
	APP,
	type Grade,
	type PracticeResult,
	type Review,
	type Settings,
	type Star,
	type StudyDocument,
	VERSION,
} from './study-document.ts';

/** What was read, or why it cannot be. */
export type Checked = { document: StudyDocument } | { fault: string };

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isMoment = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 500;
const isGrade = (value: unknown): value is Grade => value === 1 || value === 2 || value === 3 || value === 4;
const isList = <Item>(value: unknown, each: (item: unknown) => item is Item): value is Item[] =>
	Array.isArray(value) && value.every(each);

const isReview = (value: unknown): value is Review =>
	isFields(value) && isText(value['prompt']) && isMoment(value['at']) && isGrade(value['grade']);

const isStar = (value: unknown): value is Star =>
	isFields(value) && typeof value['on'] === 'boolean' && isMoment(value['changed']);

const isSettings = (value: unknown): value is Settings =>
	isFields(value) &&
	(value['exam'] === undefined || isDay(value['exam'])) &&
	Number.isInteger(value['limit']) &&
	(value['limit'] as number) > 0 &&
	isMoment(value['changed']);

const isAnswer = (value: unknown): value is PracticeResult['answers'][number] =>
	isFields(value) && isText(value['prompt']) && typeof value['right'] === 'boolean';

const isPractice = (value: unknown): value is PracticeResult =>
	isFields(value) && isMoment(value['at']) && isMoment(value['seconds']) && isList(value['answers'], isAnswer);

/** One step for each version that came before: the document of version `n` in, that of version `n + 1` out. */
export type Migrations = Readonly<Record<number, (older: Fields) => Fields>>;

const MIGRATIONS: Migrations = {};

/** Brings an older document up to a version, step by step. */
export function migrate(document: Fields, steps: Migrations = MIGRATIONS, to: number = VERSION): Fields {
	let current = document;
	for (let version = Number(document['version']); version < to; version++) {
		const step = steps[version];
		if (!step) throw new Error(`No way leads on from version ${version}.`);
		current = { ...step(current), version: version + 1 };
	}
	return current;
}

/** Checks what comes from storage or from a file, and takes over only what it knows. */
export function checkDocument(value: unknown): Checked {
	if (!isFields(value) || value['app'] !== APP) return { fault: 'This is not a study file of these notes.' };
	const { version } = value;
	if (!Number.isInteger(version) || (version as number) < 1)
		return { fault: 'The file does not say which version it is.' };
	if ((version as number) > VERSION) {
		return { fault: 'A newer version of this site wrote it. Reload the page to get that version, then try again.' };
	}
	const { reviews, undone, stars, settings, practices } = migrate(value);
	if (!isList(reviews, isReview)) return { fault: 'Its reviews are damaged.' };
	if (!isList(undone, isText)) return { fault: 'Its list of reviews taken back is damaged.' };
	if (!isFields(stars) || !Object.values(stars).every(isStar)) return { fault: 'Its stars are damaged.' };
	if (!isSettings(settings)) return { fault: 'Its settings are damaged.' };
	if (!isList(practices, isPractice)) return { fault: 'Its practice results are damaged.' };
	const { exam, limit, changed } = settings;
	return {
		document: {
			app: APP,
			version: VERSION,
			reviews: reviews.map(({ prompt, at, grade }) => ({ prompt, at, grade })),
			undone,
			stars: stars as StudyDocument['stars'],
			settings: { ...(exam ? { exam } : {}), limit, changed },
			practices,
		},
	};
}

/** Reads a study file that the reader has chosen. */
export function readStudyFile(text: string): Checked {
	try {
		return checkDocument(JSON.parse(text));
	} catch {
		return { fault: 'The file is damaged or of another kind: it is not JSON.' };
	}
}
