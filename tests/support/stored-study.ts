import type { Page } from '@playwright/test';

/** The fields of the reader's stored document that tests use. */
interface StoredStudy {
	reviews: unknown[];
	undone: unknown[];
	stars: Record<string, unknown>;
	practices: unknown[];
}

/** Reads the reader's document from IndexedDB; undefined if there is none. */
export const storedStudy = (page: Page): Promise<StoredStudy | undefined> =>
	page.evaluate(async () => {
		const name = `dop-notes-study${document.documentElement.dataset['base'] ?? '/'}`;
		// Opening a database that does not exist would create it.
		if (!(await indexedDB.databases()).some((each) => each.name === name)) return undefined;
		return new Promise<StoredStudy | undefined>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(new Error('The database does not open.'));
			opening.onsuccess = () => {
				const reading = opening.result.transaction('study').objectStore('study').get('document');
				reading.onsuccess = () => {
					opening.result.close();
					resolve(reading.result as StoredStudy | undefined);
				};
				reading.onerror = () => reject(new Error('The document cannot be read.'));
			};
		});
	});
