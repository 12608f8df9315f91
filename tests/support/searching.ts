import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The parts of a search box. */
export interface Search {
	field: Locator;
	results: Locator;
	items: Locator;
	status: Locator;
	/** Waits for the results of a query. */
	waitForResults: (query: string) => Promise<void>;
}

/** The search box of a page or of its dialog. */
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
 * Opens the search page with a query in its address, and waits for the results.
 * @param filters more of the address, such as `&service=codebuild`
 */
export async function searchFor(page: Page, query: string, filters = ''): Promise<Search> {
	await page.goto(`search/?q=${encodeURIComponent(query)}${filters}`);
	const search = searchOn(page);
	await search.waitForResults(query.trim());
	return search;
}
