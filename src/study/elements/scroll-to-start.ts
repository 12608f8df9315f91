/** Scrolls back to the start of an element that has been scrolled past, so that what it asks next begins at its top. */
export function scrollToStart(element: Element) {
	const space = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
	if (element.getBoundingClientRect().top < space) element.scrollIntoView({ behavior: 'instant' });
}
