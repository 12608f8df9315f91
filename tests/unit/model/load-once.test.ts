import { expect, test } from 'vitest';
import { loadOnce } from '../../../src/model/load-once.ts';

test('each key is loaded once, also while it is still loading', async () => {
	const asked: string[] = [];
	const load = loadOnce((key: string) => {
		asked.push(key);
		return Promise.resolve(key.toUpperCase());
	});
	expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['A', 'A', 'B']);
	expect(await load('a')).toBe('A');
	expect(asked).toEqual(['a', 'b']);
});

test('a failure is not remembered: the next call loads again', async () => {
	let tries = 0;
	const load = loadOnce(() => (++tries < 3 ? Promise.reject(new Error('No network.')) : Promise.resolve(tries)));
	await expect(load()).rejects.toThrow('No network.');
	await expect(load()).rejects.toThrow('No network.');
	expect(await load()).toBe(3);
	expect(await load()).toBe(3);
});
