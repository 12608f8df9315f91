import type { Page } from '@playwright/test';

/** The fields of the reader's stored document that tests use. */
interface StoredStudy {
	reviews: unknown[];
	undone: unknown[];
	stars: Record<string, unknown>;
	practices: unknown[];
}

/** Reads a value from the reader's database; undefined if there is none. */
const storedValue = (page: Page, key: string): Promise<unknown> =>
	page.evaluate(async (storedKey) => {
		const name = `dop-notes-study${document.documentElement.dataset['base'] ?? '/'}`;
		// Opening a database that does not exist would create it.
		if (!(await indexedDB.databases()).some((each) => each.name === name)) return undefined;
		return new Promise<unknown>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(new Error('The database does not open.'));
			opening.onsuccess = () => {
				const reading = opening.result.transaction('study').objectStore('study').get(storedKey);
				reading.onsuccess = () => {
					opening.result.close();
					resolve(reading.result);
				};
				reading.onerror = () => reject(new Error(`"${storedKey}" cannot be read.`));
			};
		});
	}, key);

/** Reads the reader's document; undefined if there is none. */
export const storedStudy = async (page: Page) => (await storedValue(page, 'document')) as StoredStudy | undefined;

/** How many questions of the stored practice set are answered. */
export async function storedAnswers(page: Page): Promise<number> {
	const run = (await storedValue(page, 'practice')) as { questions: { chosen?: number }[] } | undefined;
	return run?.questions.filter(({ chosen }) => chosen !== undefined).length ?? 0;
}
