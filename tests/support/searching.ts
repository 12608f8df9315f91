import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The parts of a search box. */
export interface Search {
	field: Locator;
	results: Locator;
	items: Locator;
	status: Locator;
	/** Waits until the results of this query are shown. */
	waitForResults: (query: string) => Promise<void>;
}

/**
 * Finds the parts of the search box.
 * @param within where the search box is; the main part of the page, if not given
 */
export function searchOn(page: Page, within: Page | Locator = page.getByRole('main')): Search {
	const results = within.getByRole('list', { name: 'Search results' });
	return {
		field: within.getByRole('searchbox'),
		results,
		items: results.locator('> li'),
		status: within.getByRole('status').first(),
		async waitForResults(query) {
			await expect(results).toHaveAttribute('data-query', query);
			await expect(results).toHaveAttribute('aria-busy', 'false');
		},
	};
}

/**
 * Opens the search page with a query in its URL, and waits for the results.
 * @param filters further parameters of the URL, such as `&service=codebuild`
 */
export async function searchFor(page: Page, query: string, filters = ''): Promise<Search> {
	await page.goto(`search/?q=${encodeURIComponent(query)}${filters}`);
	const search = searchOn(page);
	await search.waitForResults(query.trim());
	return search;
}
