/**
 * Hides the page's other ways to cards while there are results, and shows them again. A dialog lies above the page, so it
 * changes nothing there.
 * @returns whether they were shown before and are hidden now
 */
export function hideOtherWays(box: Element, hasResults: boolean): boolean {
	if (box.closest('dialog')) return false;
	const others = [...document.querySelectorAll<HTMLElement>('[data-other-ways]')];
	const isChanged = hasResults && others.some(({ hidden }) => !hidden);
	for (const part of others) part.hidden = hasResults;
	return isChanged;
}
