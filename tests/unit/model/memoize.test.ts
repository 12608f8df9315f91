import { expect, test } from 'vitest';
import { memoize } from '../../../src/model/memoize.ts';

test('a result is computed once for each list', () => {
	let runs = 0;
	const lengthOf = memoize((list: readonly number[]) => {
		runs++;
		return list.length;
	});
	const list = [1, 2];
	expect([lengthOf(list), lengthOf(list), runs]).toEqual([2, 2, 1]);
	expect([lengthOf([1, 2]), runs]).toEqual([2, 2]);
});
