import { describe, expect, test } from 'vitest';
import { notes } from '../support/notes.ts';

/** What the bundled font can draw: its Latin part. Another sign would be an empty box on a share image. */
const DRAWN = /^[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2191\u2193\u2212\u2215]*$/;

describe.each(notes.scenarios.map(({ id, data }) => [id, data] as const))('%s', (_id, { title, answer }) => {
	test('has no sign in title and decision that its share image cannot show', () => {
		expect(title).toMatch(DRAWN);
		expect(answer).toMatch(DRAWN);
	});
});

test.each(notes.services.map(({ id, data, body }) => [id, data.name + body] as const))(
	'%s has no sign in its name and text that its share image cannot show',
	(_id, text) => {
		expect(text.replace(/\s/g, ' ')).toMatch(DRAWN);
	},
);
