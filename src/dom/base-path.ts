/** The site's base path, with a slash at both ends. The layout sets it on each page that loads scripts. */
export function basePath(): string {
	const { base } = document.documentElement.dataset;
	if (base === undefined) throw new Error('The <html> element has no "data-base" attribute.');
	return base;
}
