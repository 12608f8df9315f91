import { expect, test } from 'vitest';
import { LoadError, orLoadError } from '../../../src/search/load-error.ts';

test('a failed request becomes a load error with the failure as its cause', async () => {
	const cause = new TypeError('Failed to fetch');
	const error: unknown = await orLoadError(Promise.reject(cause)).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(LoadError);
	expect(error).toHaveProperty('cause', cause);
});

test('the result of a successful request is returned', async () => {
	await expect(orLoadError(Promise.resolve('words'))).resolves.toBe('words');
});
