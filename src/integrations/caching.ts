/** Folders, from the site's base path, whose files get another name when their content changes. */
export const IMMUTABLE_FOLDERS = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

/** `Cache-Control` for files in those folders. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** `Cache-Control` for all other files: browsers ask each time, and get an answer without a body if nothing changed. */
export const REVALIDATE = 'no-cache';
