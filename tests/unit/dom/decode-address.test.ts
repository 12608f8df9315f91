import { expect, test } from 'vitest';
import { decodeAddress } from '../../../src/dom/decode-address.ts';

test('escapes are decoded, and an address that is not well-formed stays as it is', () => {
	expect(decodeAddress('caf%C3%A9')).toBe('café');
	expect(decodeAddress('100%')).toBe('100%');
	expect(decodeAddress('%E0%A4%A')).toBe('%E0%A4%A');
});
