import { expect, test } from 'vitest';
import { changedOn, lastChange, publishedOn } from '../../../src/model/dates.ts';

const correction = (date: string) => ({
	verdict: 'wrong' as const,
	was: 'It was so.',
	now: 'It is so.',
	sources: ['https://docs.aws.amazon.com/'],
	date,
});
const checked = { verified: '2026-06-01', corrections: [correction('2026-03-01'), correction('2026-09-01')] };

test('a card was published by its first date and changed on its last', () => {
	expect([publishedOn(checked), changedOn(checked)]).toEqual(['2026-03-01', '2026-09-01']);
	const plain = { verified: '2026-06-01', corrections: [] };
	expect([publishedOn(plain), changedOn(plain)]).toEqual(['2026-06-01', '2026-06-01']);
});

test('several cards changed when the last of them did; without cards there is no date', () => {
	expect(lastChange([{ verified: '2026-12-01', corrections: [] }, checked])).toBe('2026-12-01');
	expect(lastChange([])).toBeUndefined();
});
