import { expect, test } from 'vitest';
import { hashOf } from '../../../src/integrations/hash-of.ts';
import { withOwnPolicy } from '../../../src/integrations/page-csp.ts';

const [STYLE, SCRIPT] = ['a { color: red }', 'start()'];
const BODY = `<style>${STYLE}</style><script type="module">${SCRIPT}</script>`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test("a page's policy comes first and keeps the hashes of its own styles and scripts", () => {
	const own = `script-src 'self' '${hashOf(SCRIPT)}'; style-src 'self' '${hashOf(STYLE)}';`;
	const all = `script-src 'self' '${hashOf('other()')}' '${hashOf(SCRIPT)}'; style-src 'self' '${hashOf(STYLE)}' '${hashOf('b {}')}';`;
	expect(withOwnPolicy(`<html><head>${BODY}${meta(all)}</head></html>`, 'a.html')).toBe(
		`<html><head>${meta(own)}${BODY}</head></html>`,
	);
});

test('a page without a policy is named and not published', () => {
	expect(() => withOwnPolicy('<html></html>', 'a.html')).toThrow('a.html states no content');
});
