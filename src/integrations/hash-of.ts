import { createHash } from 'node:crypto';

/** Hash of what stands in a page, as a content security policy names it. */
export const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
