import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The search on a page: its own, or the one in the dialog. */
export interface Search {
	field: Locator;
	results: Locator;
	items: Locator;
	status: Locator;
	/** Waits until the results are those of a query. */
	settled: (query: string) => Promise<void>;
}

export function searchOn(page: Page, within: Page | Locator = page.getByRole('main')): Search {
	const results = within.getByRole('list', { name: 'Search results' });
	return {
		field: within.getByRole('searchbox'),
		results,
		items: results.locator('> li'),
		status: within.getByRole('status').first(),
		async settled(query) {
			await expect(results).toHaveAttribute('data-query', query);
			await expect(results).toHaveAttribute('aria-busy', 'false');
		},
	};
}

/** Opens the search page with a query in its address, and waits for the results. */
export async function searchFor(page: Page, query: string, filters = ''): Promise<Search> {
	await page.goto(`search/?q=${encodeURIComponent(query)}${filters}`);
	const search = searchOn(page);
	await search.settled(query.trim());
	return search;
}
