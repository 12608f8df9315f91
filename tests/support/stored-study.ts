import type { Page } from '@playwright/test';

/** The fields of the reader's stored document that tests use. */
interface StoredStudy {
	reviews: unknown[];
	undone: unknown[];
	stars: Record<string, unknown>;
	suspended: Record<string, { on: boolean }>;
	oldAnswers: Record<string, { on: boolean }>;
	practices: unknown[];
	settings: { exam?: string; limit?: number; limitBefore?: number; mostAskedFirst?: true };
}

/** Reads all records of the reader's database, by their keys; empty if there is none. */
const storedRecords = (page: Page): Promise<Record<string, unknown>> =>
	page.evaluate(async () => {
		const name = `dop-notes-study${document.documentElement.dataset['base'] ?? '/'}`;
		// Opening a database that does not exist would create it.
		if (!(await indexedDB.databases()).some((each) => each.name === name)) return {};
		return new Promise<Record<string, unknown>>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(new Error('The database does not open.'));
			opening.onsuccess = () => {
				const records: Record<string, unknown> = {};
				const transaction = opening.result.transaction('study');
				const reading = transaction.objectStore('study').openCursor();
				reading.onsuccess = () => {
					const cursor = reading.result;
					if (!cursor) return;
					records[String(cursor.key)] = cursor.value;
					cursor.continue();
				};
				transaction.onerror = () => reject(new Error('The database cannot be read.'));
				transaction.oncomplete = () => {
					opening.result.close();
					resolve(records);
				};
			};
		});
	});

/** Reads the reader's document with the grades given since it was written; undefined if there is none. */
export async function storedStudy(page: Page): Promise<StoredStudy | undefined> {
	const records = await storedRecords(page);
	const document = records['document'] as StoredStudy | undefined;
	const journal = Object.entries(records).flatMap(([key, entry]) => (key.startsWith('journal ') ? entry : []));
	if (!document && journal.length === 0) return undefined;
	const added = (kind: 'review' | 'undone') =>
		(journal as Record<string, unknown>[]).flatMap((entry) => entry[kind] ?? []);
	const empty: StoredStudy = {
		reviews: [],
		undone: [],
		stars: {},
		suspended: {},
		oldAnswers: {},
		practices: [],
		settings: {},
	};
	const { reviews, undone, ...others } = document ?? empty;
	return { ...others, reviews: [...reviews, ...added('review')], undone: [...undone, ...added('undone')] };
}

/** The questions of the stored practice set. */
async function storedQuestions(page: Page): Promise<readonly { chosen: number[]; flip?: { chosen?: number } }[]> {
	const run = (await storedRecords(page))['practice'] as { questions: [] } | undefined;
	return run?.questions ?? [];
}

/** How many questions of the stored practice set are answered. */
export const storedAnswers = async (page: Page): Promise<number> =>
	(await storedQuestions(page)).filter(({ chosen }) => chosen.length > 0).length;

/** How many changed conditions of the stored practice set are answered. */
export const storedFlips = async (page: Page): Promise<number> =>
	(await storedQuestions(page)).filter(({ flip }) => flip?.chosen !== undefined).length;

/** The answer to the old statement that is asked, as stored; undefined if there is none. */
export const storedOldAnswer = async (page: Page): Promise<unknown> =>
	((await storedRecords(page))['old-answers'] as { chosen?: unknown } | undefined)?.chosen;

/** What tests look at in the stored round of duels. */
interface StoredRound {
	/** Seconds that it has taken. */
	seconds: number;
	answered: number;
	/** Whether it waits for an answer, shows one, or is over. */
	state: 'asked' | 'answered' | 'over';
}

/** The stored round of duels; undefined if there is none. A page that is left at once may not store its last step. */
export async function storedRound(page: Page): Promise<StoredRound | undefined> {
	const round = (await storedRecords(page))['duels'] as
		{ used: number; answered: number; asked?: { chosen?: number } } | undefined;
	if (!round) return undefined;
	const state = round.asked === undefined ? 'over' : round.asked.chosen === undefined ? 'asked' : 'answered';
	return { seconds: Math.round(round.used / 1000), answered: round.answered, state };
}
