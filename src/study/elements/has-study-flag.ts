import { hasStored } from '../../dom/has-stored.ts';

/**
 * Whether the reader has ever studied or starred a card here; other pages open the database only then.
 * In a file of its own: in one file with `setStudyFlag`, the bundler would make a shared chunk that every page loads.
 */
export const hasStudyFlag = () => hasStored('study', () => localStorage);
