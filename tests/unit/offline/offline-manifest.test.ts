import { expect, test } from 'vitest';
import { readManifest } from '../../../src/offline/offline-manifest.ts';

const manifest = { version: 'abc', transfer: 1000, files: [['scenarios/', 2000, 'def']] };

test('a valid manifest is read', async () => {
	expect(await readManifest(Response.json(manifest))).toEqual(manifest);
});

test.each([
	{},
	[],
	{ ...manifest, version: 1 },
	{ ...manifest, transfer: '1 MB' },
	{ ...manifest, files: [['scenarios/', 'large', 'def']] },
	{ ...manifest, files: [['scenarios/']] },
])('an invalid manifest is refused: %j', async (value) => {
	await expect(readManifest(Response.json(value))).rejects.toThrow('The offline manifest is not valid.');
});
