import { expect, test } from 'vitest';
import { pressedKey } from '../../../src/dom/pressed-key.ts';

const pressed = (event: Partial<KeyboardEvent>) => pressedKey({ shiftKey: false, ...event } as KeyboardEvent);

test('a Latin letter counts, wherever the layout has it', () => {
	expect(pressed({ key: 'k', code: 'KeyK' })).toBe('k');
	expect(pressed({ key: 'K', code: 'KeyK' })).toBe('k');
	// Dvorak.
	expect(pressed({ key: 'k', code: 'KeyV' })).toBe('k');
	expect(pressed({ key: 't', code: 'KeyK' })).toBe('t');
});

test('on a layout of another script, the letter that the key is named after counts', () => {
	expect(pressed({ key: 'л', code: 'KeyK' })).toBe('k');
	expect(pressed({ key: 'κ', code: 'KeyK' })).toBe('k');
	expect(pressed({ key: 'ن', code: 'KeyK' })).toBe('k');
});

test('on a layout with other signs or digits on the digit keys, the digit counts', () => {
	expect(pressed({ key: '&', code: 'Digit1' })).toBe('1');
	expect(pressed({ key: '١', code: 'Digit1' })).toBe('1');
	expect(pressed({ key: '!', code: 'Digit1', shiftKey: true })).toBe('!');
});

test('named keys and the space bar are themselves', () => {
	expect(pressed({ key: 'ArrowDown', code: 'ArrowDown' })).toBe('ArrowDown');
	expect(pressed({ key: ' ', code: 'Space' })).toBe(' ');
});

test('an event without a key, or while a character is composed, is no key', () => {
	expect(pressed({})).toBeUndefined();
	expect(pressed({ key: 'Enter', code: 'Enter', isComposing: true })).toBeUndefined();
});
