import { expect, test } from 'vitest';
import { duelOf, duelPairs, pairAt, shuffledPairs } from '../../../src/study/duel.ts';
import { currentRound, duelFrom, readRound } from '../../../src/study/check-round.ts';
import * as rounds from '../../../src/study/duel-round.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { aStudyCard } from './builders.ts';

const trap = (id: string, rightWhen: string) => ({ id, option: `Take the ${id} way.`, reason: 'It fails.', rightWhen });
const traps = [trap('first', 'Right when it rains.'), trap('second', 'Right when snow falls.')];
const aDuelCard = (slug: string) =>
	aStudyCard(slug, { traps, decides: ['no rain at all', 'in the desert'], option: [`Take the way of ${slug}.`] });
const pairs = duelPairs(['a', 'b', 'c'].map(aDuelCard), []);

test('a card has a pair for each trap that is right under a condition of its own', () => {
	expect(duelPairs([aDuelCard('a')], [])).toMatchObject([
		{
			id: 'a/second',
			sides: [
				{ text: 'Take the way of a.', clauses: ['No rain at all.', 'In the desert.'], prompt: 'a#decision' },
				{ text: 'Take the second way.', clauses: ['Snow falls.'], prompt: 'a#second' },
			],
			page: { path: 'scenarios/a/' },
		},
	]);
});

test('background cards and cards without deciding words have no pairs', () => {
	expect(duelPairs([{ ...aDuelCard('a'), background: true }, aStudyCard('b', { traps })], [])).toEqual([]);
});

test('a comparison has a pair for each two of its look-alikes', () => {
	const rows = ['x', 'y', 'z'].map((id) => ({ id, name: `The \`${id}\``, decides: `Only ${id} does it.` }));
	const compared = duelPairs([], [{ path: 'compare/letters/', slug: 'letters', title: 'Letters', rows }]);
	expect(compared.map(({ id }) => id)).toEqual(['letters/x/y', 'letters/x/z', 'letters/y/z']);
	expect(compared[0]?.sides[0]).toEqual({
		text: 'The x',
		clauses: ['Only x does it.'],
		prompt: 'compare/letters#x',
	});
	expect(pairAt('letters/x/z', compared, {})?.id).toBe('letters/x/z');
	const mixed = shuffledPairs([...pairs, ...compared], seededRandom());
	expect(mixed.map(({ page }) => page.path.startsWith('compare')).slice(0, 6)).toEqual([
		true,
		false,
		true,
		false,
		true,
		false,
	]);
});

test('a duel shows a clause of the side that is right, and either side may be right', () => {
	const [pair] = pairs;
	if (!pair) throw new Error('There is no pair.');
	const random = seededRandom();
	const duels = Array.from({ length: 50 }, () => duelOf(pair, random));
	for (const { clause, right, order } of duels) {
		expect(pair.sides[right]?.clauses).toContain(clause);
		expect([...order].sort()).toEqual([0, 1]);
	}
	expect(new Set(duels.map(({ right, order }) => `${right} ${order.join()}`)).size).toBe(4);
});

test('the address of a pair is found after its card or its trap was renamed', () => {
	expect(pairAt('a/second', pairs, {})?.id).toBe('a/second');
	expect(pairAt('old/second', pairs, { old: 'a' })?.id).toBe('a/second');
	expect(pairAt('a/before', pairs, { 'a#before': 'a#second' })?.id).toBe('a/second');
	expect(pairAt('a/never', pairs, {})).toBeUndefined();
});

test('all pairs are asked, one of each card before another one of it', () => {
	const two = ['a', 'b'].flatMap((slug) =>
		['x', 'y'].map((id) => ({
			...(pairs[0] as (typeof pairs)[0]),
			id: `${slug}/${id}`,
			page: { path: slug, title: slug },
		})),
	);
	const order = shuffledPairs(two, seededRandom());
	expect([...order].sort((a, b) => a.id.localeCompare(b.id))).toEqual(two);
	expect(
		order
			.slice(0, 2)
			.map(({ page }) => page.path)
			.sort(),
	).toEqual(['a', 'b']);
});

const aRound = (hasClock: boolean, from = pairs) => rounds.newRound(from, 1000, hasClock, seededRandom());
const next = (round: rounds.DuelRound) => rounds.withNext(round, pairs, seededRandom());
const rightly = (round: rounds.DuelRound) => rounds.withSide(round, round.asked?.right ?? 0);
const wrongly = (round: rounds.DuelRound) => rounds.withSide(round, 1 - (round.asked?.right ?? 0));

test('a round with a clock lasts 60 seconds of deciding', () => {
	const first = rounds.withTime(aRound(true), 40_000);
	expect(rounds.secondsLeft(aRound(true), 1500)).toBe(58);
	// The time in which an answer is read does not count.
	const second = next(rounds.withTime(rightly(first), 99_000));
	expect(rounds.secondsLeft(second)).toBe(20);
	const over = next(wrongly(rounds.withTime(second, 20_000)));
	expect(over.asked).toBeUndefined();
	expect(rounds.scoreText(over)).toBe('1 of 2 right.');
	expect(over.lost.map(({ pair }) => pair)).toEqual([second.asked?.pair]);
});

test('a round without a clock has ten duels, and only the first answer to each counts', () => {
	const many = Array.from({ length: 30 }, () => pairs).flat();
	let round = aRound(false, many);
	for (let count = 0; count < 9; count++) round = next(rightly(wrongly(round)));
	expect(rounds.isOpen(round)).toBe(true);
	expect(next(round).asked).toBeUndefined();
	expect(rounds.placeText(round)).toBe('9 duels, 0 right');
	expect(rounds.secondsLeft(round)).toBeUndefined();
});

test('a round that was stored and read is the same', () => {
	const round = wrongly(rounds.withTime(aRound(true), 1234));
	for (const each of [round, next(round), rounds.endedRound(round)]) {
		const stored: unknown = JSON.parse(JSON.stringify(each));
		expect(readRound(stored)).toEqual(each);
	}
	expect(readRound({ ...round, asked: { ...round.asked, right: 2 } })).toBeUndefined();
	expect(readRound(undefined)).toBeUndefined();
});

test('a stored round goes on after its pairs were renamed, or are gone', () => {
	const round = aRound(true);
	const [asked = '', ...coming] = [round.asked?.pair ?? '', ...round.coming];
	const moved = { 'old#second': asked.replace('/', '#') };
	const stored = { ...round, asked: { ...aRound(true).asked, pair: 'old/second' } } as rounds.DuelRound;
	expect(currentRound(stored, pairs, moved, seededRandom()).coming).toEqual(coming);
	expect(duelFrom({ ...round.asked, pair: 'old/second' } as rounds.StoredDuel, pairs, moved)?.pair.id).toBe(asked);
	const left = pairs.filter(({ id }) => id !== asked);
	expect(currentRound(round, left, {}, seededRandom()).asked?.pair).toBe(coming[0]);
	expect(currentRound(round, [], {}, seededRandom()).asked).toBeUndefined();
});
