import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The site as `npm run build` leaves it. */
export const SITE_FOLDER = fileURLToPath(new URL('dist', root));

/** The same site, built for a host that serves it below a path. */
export const SUBPATH_FOLDER = fileURLToPath(new URL('.build/based', root));
export const SUBPATH = '/notes/';
