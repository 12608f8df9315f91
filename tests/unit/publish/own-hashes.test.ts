import { expect, test } from 'vitest';
import { hashOf } from '../../../src/publish/hash-of.ts';
import { withOwnHashes } from '../../../src/publish/own-hashes.ts';

const page = (policy: string, body: string) =>
	`<html><head><meta http-equiv="content-security-policy" content="${policy}">${body}</head></html>`;

test("a page's policy keeps the hashes of its own styles and scripts, and loses all others", () => {
	const [style, script] = ['a { color: red }', 'start()'];
	const policy = `script-src 'self' '${hashOf('other()')}' '${hashOf(script)}'; style-src 'self' '${hashOf(style)}' '${hashOf('b {}')}';`;
	const body = `<style>${style}</style><script type="module">${script}</script>`;
	expect(withOwnHashes(page(policy, body), 'a.html')).toBe(
		page(`script-src 'self' '${hashOf(script)}'; style-src 'self' '${hashOf(style)}';`, body),
	);
});

test('a page without a policy is named and not published', () => {
	expect(() => withOwnHashes('<html></html>', 'a.html')).toThrow('a.html states no content');
});
