import { expect, test } from 'vitest';
import { groupByEach } from '../../../src/model/group-by-each.ts';

test('an item is in the group of each of its keys, in the order of the list', () => {
	const groups = groupByEach(['ab', 'b', 'ca'], (word) => [...word]);
	expect(groups).toEqual(
		new Map([
			['a', ['ab', 'ca']],
			['b', ['ab', 'b']],
			['c', ['ca']],
		]),
	);
});

test('an item without a key is in no group', () => {
	expect(groupByEach([''], (word) => [...word])).toEqual(new Map());
});
