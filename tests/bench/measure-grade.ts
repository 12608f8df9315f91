import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGUMENTS } from '../../src/commands/browser.ts';
import { EMPTY_DOCUMENT, type StudyDocument } from '../../src/study/study-document.ts';
import { serveCompressed } from './serve.ts';

const GRADES = 12;

/** A reader's document with this number of reviews, a quarter of an hour apart, the last one two days ago. */
export function documentWithReviews(count: number, prompts: readonly string[], now: number): StudyDocument {
	const start = now - 2 * 86_400_000 - count * 900_000;
	return {
		...EMPTY_DOCUMENT,
		reviews: Array.from({ length: count }, (_, index) => ({
			prompt: prompts[index % prompts.length] ?? '',
			at: start + index * 900_000,
			grade: index % 10 === 0 ? 1 : 3,
		})),
		settings: { limit: 200, changed: 1 },
	};
}

/** Milliseconds that a click on a grade keeps the page busy, sorted, for a reader with this document. */
export async function measureGrades(folder: string, document: StudyDocument): Promise<readonly number[]> {
	const { url, server } = await serveCompressed(folder);
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGUMENTS] });
	const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	await page.goto(`${url}about/`);
	await page.evaluate(async (stored) => {
		const opening = indexedDB.open('dop-notes-study/');
		opening.onupgradeneeded = () => opening.result.createObjectStore('study');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const writing = opening.result.transaction('study', 'readwrite');
		writing.objectStore('study').put(stored, 'document');
		await new Promise((resolve) => (writing.oncomplete = resolve));
		opening.result.close();
	}, document);
	await page.goto(`${url}review/`);
	const times: number[] = [];
	for (let count = 0; count < GRADES; count++) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		times.push(
			await page.getByRole('button', { name: /^Good/ }).evaluate(async (button: HTMLElement) => {
				const idle = new MessageChannel();
				const start = performance.now();
				button.click();
				// This message arrives after all microtasks that the click has started.
				await new Promise((resolve) => {
					idle.port1.onmessage = resolve;
					idle.port2.postMessage('');
				});
				return performance.now() - start;
			}),
		);
	}
	await browser.close();
	server.close();
	return times.sort((a, b) => a - b);
}
