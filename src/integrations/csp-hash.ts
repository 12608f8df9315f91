import { createHash } from 'node:crypto';

/** The hash of an inline script or style, in the form that a content security policy uses, without the quotes. */
export const cspHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
