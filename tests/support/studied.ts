import type { Page } from '@playwright/test';
import { EMPTY_DOCUMENT, type Grade, type Review, type StudyDocument } from '../../src/study/study-document.ts';
import { notes } from './notes.ts';
import { openSettings } from './reviewing.ts';

/**
 * Reviews of the decisions of the live notes, so many of them, on these days at noon; the first ones are always
 * forgotten.
 */
export function someReviews(days: readonly string[], prompts: number, forgotten = 0): readonly Review[] {
	const slugs = notes.scenarios.slice(0, prompts).map(({ id }) => id);
	return days.flatMap((day) =>
		slugs.map((slug, index): Review => {
			const grade: Grade = index < forgotten ? 1 : 4;
			return { prompt: `${slug}#decision`, at: new Date(`${day}T12:00`).getTime() + 20_000 * index, grade };
		}),
	);
}

/** Adds a file that was exported before to what is here, in the settings below the review. */
export async function addFile(page: Page, content: string | Buffer) {
	await openSettings(page);
	await page
		.getByLabel('A file exported before')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) });
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
}

/** Brings a reader's document into the page, as a backup. */
export async function importStudy(page: Page, document: Partial<StudyDocument>) {
	await page.goto('review/');
	await addFile(page, JSON.stringify({ ...EMPTY_DOCUMENT, app: 'dop-notes-study', ...document }));
}
