import { expect, test } from 'vitest';
import { notes } from '../support/notes.ts';

/** Words that tell that something was said, where the statement itself should stand. */
const REPORTED =
	/\b(?:was|were) (?:said|to|called|named|given|listed|thought|taken|dated|put|promised|recommended|not mentioned)\b|\bthe note\b/i;
/** What only a reader of the card or of the entry before can know. */
const POINTING = /^(?:It|This|These|They|The same|The listed|The decision|The trap|The code) /;

test('each correction repeats a statement that can be judged by itself, without its card', () => {
	const statements = notes.scenarios.flatMap(({ data }) => data.corrections.map(({ was }) => was));
	expect(statements.length).toBeGreaterThan(0);
	expect(statements.filter((was) => REPORTED.test(was) || POINTING.test(was))).toEqual([]);
});
