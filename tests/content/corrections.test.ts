import { expect, test } from 'vitest';
import { notes } from '../support/notes.ts';

/** Words that report that something was said; the statement itself should be there instead. */
const REPORTED =
	/\b(?:was|were) (?:said|to|called|named|given|listed|thought|taken|dated|put|promised|recommended|not mentioned)\b|\bthe note\b/i;
/** What only a reader of the card or of the entry before can know. */
const POINTING = /^(?:It|This|These|They|The same|The listed|The decision|The trap|The code) /;

/** Words by which a statement could be judged without knowing what it is about. */
const SWEEPING = /\b(?:all|always|alone|any|cannot|each|enough|every|must|needs|never|no|only)\b/i;
const CAREFUL = /\b(?:can|may|most|often|some|sometimes|usually)\b/i;

test('each old statement can be judged by itself, without its card', () => {
	const statements = notes.scenarios.flatMap(({ data }) => [...data.corrections, ...data.confirmed].map(({ was }) => was));
	expect(statements.length).toBeGreaterThan(0);
	expect(statements.filter((was) => REPORTED.test(was) || POINTING.test(was))).toEqual([]);
});

/** What the practice asks: the statements that were put right, and those that hold. */
const asked = notes.scenarios.filter(({ data }) => !data.background);
const corrected = asked.flatMap(({ data }) => data.corrections.map(({ was }) => was));
const confirmed = asked.flatMap(({ data }) => data.confirmed.map(({ was }) => was));

const share = (statements: readonly string[], isSo: (was: string) => boolean) =>
	statements.filter(isSo).length / statements.length;

test('about a fourth to a third of the old statements still hold', () => {
	const held = confirmed.length / (confirmed.length + corrected.length);
	expect(held).toBeGreaterThan(0.23);
	expect(held).toBeLessThan(0.36);
});

test('neither its length nor its wording tells whether an old statement holds', () => {
	const lengths = [...corrected, ...confirmed].map((was) => was.length).sort((a, b) => a - b);
	const at = (part: number) => lengths[Math.floor(part * lengths.length)] ?? 0;
	const signs: Record<string, (was: string) => boolean> = {
		short: (was) => was.length < at(0.25),
		long: (was) => was.length > at(0.75),
		sweeping: (was) => SWEEPING.test(was),
		careful: (was) => CAREFUL.test(was),
		'with code': (was) => was.includes('`'),
	};
	const telling = Object.entries(signs).map(
		([sign, isSo]) => [sign, Math.abs(share(corrected, isSo) - share(confirmed, isSo))] as const,
	);
	expect(telling.filter(([, difference]) => difference > 0.2)).toEqual([]);
});
