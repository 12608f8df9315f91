import { expect, test } from 'vitest';
import { firstPath } from '../../../src/model/first-path.ts';

test('a page that was never renamed has its first path', () => {
	expect(firstPath('/a/', [{ from: '/x/', to: '/y/' }])).toBe('/a/');
});

test('a page that was renamed twice has the older of its former paths, whatever the alphabet says', () => {
	expect(
		firstPath('/new/', [
			{ from: '/m/', to: '/new/' },
			{ from: '/b/', to: '/new/' },
		]),
	).toBe('/m/');
});

test('redirects that lead on to others, or in a circle, end', () => {
	const chain = [
		{ from: '/a/', to: '/b/' },
		{ from: '/b/', to: '/c/' },
	];
	expect(firstPath('/c/', chain)).toBe('/a/');
	expect(['/a/', '/b/']).toContain(firstPath('/a/', [...chain, { from: '/b/', to: '/a/' }]));
});

test('a page that got its first name back has that name, also if it is renamed once more', () => {
	const back = [{ from: '/b/', to: '/a/', first: '/a/' }];
	expect(firstPath('/a/', back)).toBe('/a/');
	const again = [
		{ from: '/b/', to: '/c/', first: '/a/' },
		{ from: '/a/', to: '/c/' },
	];
	expect(firstPath('/c/', again)).toBe('/a/');
});
