import { expect, test } from 'vitest';
import { bundleFiles, readBundle } from '../../../src/offline/file-bundle.ts';

const files = [
	{ path: '', text: '<head><style>a{}</style></head><p>Home</p><style media="print">b{}\n</style>' },
	{ path: 'about/', text: '<head><style>a{}</style></head><p>About</p>' },
	{ path: 'plain/', text: '<p>No style.</p>' },
	{ path: 'review/cards/a.json', text: '{"why":"It holds."}' },
];

test('a bundle gives back each file as it was', () => {
	const bundle: unknown = JSON.parse(JSON.stringify(bundleFiles('v1', files)));
	expect([...readBundle(bundle, 'v1')]).toEqual(files.map(({ path, text }) => [path, text]));
});

test('a style sheet that several pages have is in the bundle once', () => {
	expect(bundleFiles('v1', files).styles).toEqual(['<style>a{}</style>', '<style media="print">b{}\n</style>']);
});

test('a bundle of another version is refused', () => {
	expect(() => readBundle(bundleFiles('v1', files), 'v2')).toThrow('is not of version v2');
});

test.each([
	undefined,
	{},
	{ version: 'v1', styles: [1], files: [] },
	{ version: 'v1', styles: [], files: [['a', 'b']] },
])('what is no bundle is refused: %j', (value) => {
	expect(() => readBundle(value, 'v1')).toThrow('The bundle of files is not valid.');
});

test('a style element that is missing is named', () => {
	expect(() => readBundle({ version: 'v1', styles: [], files: [['a/', [0]]] }, 'v1')).toThrow('no style element 0');
});
