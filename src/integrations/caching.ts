/** `Cache-Control` for files in `IMMUTABLE_FOLDERS`. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** `Cache-Control` for all other files: browsers ask each time, and get an answer without a body if nothing changed. */
export const REVALIDATE = 'no-cache';
