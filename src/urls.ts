/** Puts the site's base path in front of an address. */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The full address of a page, as others are to link to it. */
export function absolute(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}
