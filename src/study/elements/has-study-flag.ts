import { hasStored } from '../../dom/has-stored.ts';

/**
 * Whether the reader has ever studied or starred a card here; other pages open the database only then.
 * Apart from `setStudyFlag`, so that it adds no file to every page.
 */
export const hasStudyFlag = () => hasStored('study', () => localStorage);
