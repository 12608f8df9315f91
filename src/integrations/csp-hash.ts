import { createHash } from 'node:crypto';

/** The hash of an inline script or style, as a content security policy states it but without quotes. */
export const cspHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
