import { expect, test } from 'vitest';
import { neighbours } from '../../../src/model/neighbours.ts';
import { aCard, cardsNamed } from '../../support/builders.ts';

test('a single card has no neighbours', () => {
	expect(neighbours('a-card', [aCard()])).toEqual({ previous: undefined, next: undefined });
});

test('a card in the middle has both', () => {
	const { previous, next } = neighbours('b', cardsNamed('a', 'b', 'c'));
	expect([previous?.slug, next?.slug]).toEqual(['a', 'c']);
});

test('the first has no card before it and the last none after it', () => {
	const cards = cardsNamed('a', 'b');
	expect(neighbours('a', cards).previous).toBeUndefined();
	expect(neighbours('b', cards).next).toBeUndefined();
});

test('a card that is not in the list is named in the error', () => {
	expect(() => neighbours('gone', cardsNamed('a'))).toThrow('gone');
});
