import { expect, test } from 'vitest';
import { cspHash } from '../../../src/integrations/csp-hash.ts';
import { withPageCsp } from '../../../src/integrations/page-csp.ts';

const [STYLE, SCRIPT] = ['a { color: red }', 'start()'];
const BODY = `<style>${STYLE}</style><script type="module">${SCRIPT}</script>`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test('the policy of a page comes first in its head and has only the hashes that the page needs', () => {
	const own = `script-src 'self' '${cspHash(SCRIPT)}'; style-src 'self' '${cspHash(STYLE)}';`;
	const all = `script-src 'self' '${cspHash('other()')}' '${cspHash(SCRIPT)}'; style-src 'self' '${cspHash(STYLE)}' '${cspHash('b {}')}';`;
	expect(withPageCsp(`<html><head>${BODY}${meta(all)}</head></html>`, 'a.html')).toBe(
		`<html><head>${meta(own)}${BODY}</head></html>`,
	);
});

test('a page without a policy is named in the error', () => {
	expect(() => withPageCsp('<html></html>', 'a.html')).toThrow('a.html states no content');
});
