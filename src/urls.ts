/** Gives the full URL of a path. */
export type UrlOf = (path: string) => string;

/** Puts the site's base path before a path that starts at the site's root. */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The full URL of a path that starts at the site's root. */
export function absoluteUrl(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}
