import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearSearches, loadSearches, storeSearch } from '../../../src/search/elements/recent-searches.ts';

const stored = new Map<string, string>();

beforeEach(() => {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key),
	});
});

afterEach(() => {
	stored.clear();
	vi.unstubAllGlobals();
});

test('the last five searches are kept, latest first', () => {
	for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) storeSearch(text);
	expect(loadSearches()).toEqual(['f', 'e', 'd', 'c', 'b']);
});

test('a repeated search moves to the front, in its latest spelling', () => {
	for (const text of ['ecs', 'rds', 'ECS']) storeSearch(text);
	expect(loadSearches()).toEqual(['ECS', 'rds']);
});

test('nothing and whole questions are not kept', () => {
	storeSearch('');
	storeSearch('word '.repeat(40));
	expect(loadSearches()).toEqual([]);
});

test('they can be cleared', () => {
	storeSearch('ecs');
	clearSearches();
	expect(stored.size).toBe(0);
});

test('what is stored is ignored if it is no list of texts', () => {
	for (const value of ['{', '{"a":1}', '[1]']) {
		stored.set('searches', value);
		expect(loadSearches()).toEqual([]);
	}
});
