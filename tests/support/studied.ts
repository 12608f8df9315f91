import type { Page } from '@playwright/test';
import { EMPTY_DOCUMENT, type Grade, type Review, type StudyDocument } from '../../src/study/study-document.ts';
import { notes } from './notes.ts';
import { openSettings } from './reviewing.ts';

/** Reviews of the decisions of the live notes, so many of them, on these days at noon; the first ones are always forgotten. */
export function someReviews(days: readonly string[], prompts: number, forgotten = 0): readonly Review[] {
	const slugs = notes.scenarios.slice(0, prompts).map(({ id }) => id);
	return days.flatMap((day) =>
		slugs.map((slug, index): Review => {
			const grade: Grade = index < forgotten ? 1 : 4;
			return { prompt: `${slug}#decision`, at: new Date(`${day}T12:00`).getTime() + 20_000 * index, grade };
		}),
	);
}

/** Brings a reader's document into the page, as a backup. */
export async function importStudy(page: Page, document: Partial<StudyDocument>) {
	await page.goto('review/');
	await openSettings(page);
	const buffer = Buffer.from(JSON.stringify({ ...EMPTY_DOCUMENT, app: 'dop-notes-study', ...document }));
	await page
		.getByLabel('A file exported before')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
}
