import { z } from 'astro/zod';
import { ID_PATTERN } from './id.ts';

/** The id of a statement, as in `{#…}` at its end or in the field `id` of a row. */
export const statementId = z.string().regex(ID_PATTERN, {
	error: 'is not the id of a statement; write lower-case letters and digits, joined by hyphens',
});
