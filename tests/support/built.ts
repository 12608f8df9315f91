import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Folder of the site that `npm run build` creates. */
export const SITE_FOLDER = fileURLToPath(new URL('dist', root));

/** Folder of the same site, built with a base path. */
export const SUBPATH_FOLDER = fileURLToPath(new URL('.build/based', root));
/** The base path of that site. */
export const SUBPATH = '/notes/';
