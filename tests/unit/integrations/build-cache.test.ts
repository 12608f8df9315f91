import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/integrations/build-cache.ts';

test('each address that the site is built for has a cache of its own', () => {
	expect(cacheFolder('https://notes.example/')).toBe(cacheFolder('https://notes.example/'));
	expect(cacheFolder('https://notes.example/notes/')).not.toBe(cacheFolder('https://notes.example/'));
});
