/**
 * Hides the page's other links to cards while there are results, and shows them again. For a search in a dialog, which
 * covers the page anyway, nothing is hidden.
 * @returns whether they were shown before and are hidden now
 */
export function hideOtherWays(box: Element, hasResults: boolean): boolean {
	if (box.closest('dialog')) return false;
	const others = [...document.querySelectorAll<HTMLElement>('[data-other-ways]')];
	const isChanged = hasResults && others.some(({ hidden }) => !hidden);
	for (const part of others) part.hidden = hasResults;
	return isChanged;
}
