/**
 * The site's key, by which the reader's browser finds what is stored. The layout sets it on each page. Workers and programs
 * without a page have no use for it, and get `notes`.
 */
export const siteKey = (): string => globalThis.document?.documentElement.dataset['key'] ?? 'notes';
