import { basePath } from '../../dom/base-path.ts';

/** Whether the search has stored the words that it found on this page. */
function isFound(): boolean {
	try {
		return sessionStorage.getItem('found')?.includes(`"${location.pathname}"`) ?? false;
	} catch {
		return false;
	}
}

/**
 * Whether the reader has opened this page from a search, also that of this site, from another site, or with a link that was
 * sent. False for a link of another page of this site, a reload and Back.
 */
export function comesFromOutside(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (entry && entry.type !== 'navigate') return false;
	const site = location.origin + basePath();
	const { referrer } = document;
	return isFound() || !referrer.startsWith(site) || referrer.startsWith(`${site}search/`);
}
