import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { redirectAnchors } from '../../../src/markdown/redirect-anchors.ts';

function withRedirects(html: string, redirects: Record<string, string>): string {
	const tree = fromHtml(html, { fragment: true });
	const file = new VFile();
	file.data.astro = { frontmatter: { redirects } } as never;
	redirectAnchors()(tree, file);
	return toHtml(tree);
}

const anchor = '<span id="old" class="redirect-anchor"></span>';

test.each([
	['within a list item', '<li id="new">a</li>', `<li id="new">${anchor}a</li>`],
	['before a heading', '<h2 id="new">a</h2>', `${anchor}<h2 id="new">a</h2>`],
	['before code', '<pre id="new">a</pre>', `${anchor}<pre id="new">a</pre>`],
	[
		'in the first cell of a row',
		'<table><tbody><tr id="new"><td>a</td><td>b</td></tr></tbody></table>',
		`<table><tbody><tr id="new"><td>${anchor}a</td><td>b</td></tr></tbody></table>`,
	],
])('the anchor of an old id is %s', (_place, html, expected) => {
	expect(withRedirects(html, { old: 'new' })).toBe(expected);
});

test('several old ids can be redirected to one statement', () => {
	const html = withRedirects('<p id="new">a</p>', { one: 'new', two: 'new' });
	expect([...html.matchAll(/span id="(\w+)"/g)].map(([, id]) => id).sort()).toEqual(['one', 'two']);
});

test('without redirects nothing is added', () => {
	expect(withRedirects('<p id="new">a</p>', {})).toBe('<p id="new">a</p>');
});
