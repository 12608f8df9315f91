import { expect, type Page } from '@playwright/test';
import { storedStudy } from './stored-study.ts';

/** The line that says how many prompts are left today. */
export const left = (page: Page) => page.locator('[data-part="left"]');

export const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' });

/** Waits until so many reviews are in the database, which is written after the page shows them. */
export const written = (page: Page, reviews: number) =>
	expect.poll(async () => (await storedStudy(page))?.reviews.length ?? 0).toBe(reviews);
