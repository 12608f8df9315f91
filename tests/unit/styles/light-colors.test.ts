import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColors } from '../../../src/styles/light-colors.ts';

test('images have the colors of the light pages', () => {
	const color = lightColors(readFileSync('src/styles/tokens.css', 'utf8'));
	expect(color('accent')).toBe('#9c2a1c');
	expect(() => color('no-such-role')).toThrow('tokens.css has no color "--no-such-role"');
});
