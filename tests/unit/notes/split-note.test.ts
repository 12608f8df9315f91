import { expect, test } from 'vitest';
import { splitNote } from '../../../src/notes/split-note.ts';

test.each([
	'---\na: 1\n---\nBody\n---\n',
	'---\r\na: 1\r\n---\r\n\r\nBody',
	'\uFEFF---\na: 1\n--- \nBody',
	'Body',
	'---\na: 1\n---',
])('%j is head and body, and nothing is lost', (text) => {
	const { head, body } = splitNote(text);
	expect(head + body).toBe(text);
	expect(head).not.toContain('Body');
	expect(body).not.toContain('a: 1');
});
