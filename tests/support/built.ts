import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Folder of the site that `npm run build` creates. */
export const SITE_FOLDER = fileURLToPath(new URL('dist', root));

/** Folder of the site of the notes in `tests/fixtures/notes`, built with a base path. */
export const SMALL_SITE_FOLDER = fileURLToPath(new URL('.build/small', root));
/** The base path of that site. */
export const SMALL_SITE_BASE = '/notes/';
