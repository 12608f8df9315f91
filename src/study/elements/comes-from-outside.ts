import { basePath } from '../../dom/base-path.ts';

/** Whether the search has left the words that it found for this page. */
function isFound(): boolean {
	try {
		return sessionStorage.getItem('found')?.includes(`"${location.pathname}"`) ?? false;
	} catch {
		return false;
	}
}

/**
 * Whether the reader comes to this page from a search, another site or a link that was sent, rather than from another
 * page of this site, and does not come back to it.
 */
export function isFirstSight(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (entry && entry.type !== 'navigate') return false;
	const site = location.origin + basePath();
	const { referrer } = document;
	return isFound() || !referrer.startsWith(site) || referrer.startsWith(`${site}search/`);
}
