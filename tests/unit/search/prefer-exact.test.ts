import { expect, test } from 'vitest';
import type { PagefindFragment } from '../../../src/search/pagefind.ts';
import { longestRun, preferExact } from '../../../src/search/prefer-exact.ts';
import { tokenize } from '../../../src/search/query/tokenize.ts';

const fragment = (title: string, content = '', headings: string[] = []): PagefindFragment => ({
	url: '/',
	content: `${title}. ${content}`,
	meta: { title },
	filters: {},
	anchors: headings.map((text) => ({ element: 'h2', id: text, text, location: 0 })),
});

const firstOf = (query: string, fragments: PagefindFragment[], corrections: { from: string; to: string }[] = []) =>
	preferExact({ tokens: tokenize(query), corrections }, fragments);

test('a card whose title is the query comes first, also with other forms, another order and corrected words', () => {
	const cards = [fragment('VPC key details'), fragment('Subnets of the VPC')];
	expect(firstOf('vpc subnet', cards)).toBe(1);
	expect(firstOf('vpc subents', cards, [{ from: 'subents', to: 'subnet' }])).toBe(1);
	expect(firstOf('vpc subnet sizes', cards)).toBe(0);
});

test('a card with a heading that is the query comes first if no title is', () => {
	const cards = [fragment('Packages'), fragment('Datagrams', '', ['Life of a packet'])];
	expect(firstOf('life of a packet', cards)).toBe(1);
	expect(firstOf('packages', [...cards, fragment('More', '', ['Packages'])])).toBe(0);
});

test('a card that has the query word by word comes before one that has the same words apart', () => {
	const cards = [
		fragment('One', 'The group scales. After a policy, it waits for the cooldown.'),
		fragment('Two', 'After the group scales, it waits for the cooldown.'),
	];
	expect(firstOf('after the group scales it waits', cards)).toBe(1);
	// A part of it says little.
	expect(firstOf('group scales it waits when there is no load', cards)).toBe(0);
	expect(firstOf('the', cards)).toBe(0);
});

test('the longest run counts words that follow each other in both lists', () => {
	expect(longestRun(['a', 'b', 'c'], ['b', 'c', 'a', 'b', 'x', 'c'])).toBe(2);
	expect(longestRun(['a'], [])).toBe(0);
});
