import { fileURLToPath } from 'node:url';
import { SMALL_SITE } from '../../src/commands/test-programs.ts';

const root = new URL('../../', import.meta.url);

/** Folder of the site that `npm run build` creates. */
export const SITE_FOLDER = fileURLToPath(new URL('dist', root));

/** Folder of the site of the notes in `tests/fixtures/notes`, built with a base path. */
export const SMALL_SITE_FOLDER = fileURLToPath(new URL(SMALL_SITE.OUT_DIR, root));
/** The base path of that site. */
export const SMALL_SITE_BASE = SMALL_SITE.BASE_PATH;
